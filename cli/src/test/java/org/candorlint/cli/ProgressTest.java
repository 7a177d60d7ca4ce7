package org.candorlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class ProgressTest {

    private final StringWriter err = new StringWriter();
    private final AtomicLong nanos = new AtomicLong();

    @Test
    void a_long_run_shows_how_far_it_is_and_leaves_an_empty_line() {
        run(new Terminal(false, false, 80, true), Duration.ofMillis(600));

        assertThat(err.toString()).contains("\rcandor: 4 of 4 pages ").endsWith("\r" + " ".repeat(79) + "\r");
    }

    @Test
    void a_short_run_shows_nothing() {
        run(new Terminal(false, false, 80, true), Duration.ofMillis(10));

        assertThat(err.toString()).isEmpty();
    }

    @Test
    void what_is_no_terminal_shows_nothing() {
        run(new Terminal(true, true, 80, false), Duration.ofMillis(600));

        assertThat(err.toString()).isEmpty();
    }

    private void run(Terminal terminal, Duration page) {
        Shell shell = new Shell(
                new ByteArrayInputStream(new byte[0]),
                new StandardOutput(OutputStream.nullOutputStream()),
                new PrintWriter(err),
                terminal,
                Path.of("").toAbsolutePath(),
                StubEngine::new,
                Run.CLOCK);
        try (Progress progress = new Progress(shell, 4, nanos::get)) {
            for (int i = 0; i < 4; i++) {
                nanos.addAndGet(page.toNanos());
                progress.step();
            }
        }
    }
}
