package org.candorlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class WatchTest {

    private final Path folder;

    WatchTest(@TempDir Path folder) throws IOException {
        this.folder = folder.toRealPath();
        write("site/a.html", "It cures all.");
        write("site/b.html", "Nothing.");
    }

    @Test
    void what_is_new_and_what_went_is_told_after_each_change() {
        Run run = watch(
                () -> write("site/b.html", "It cures hair loss."),
                () -> write("site/b.html", "Nothing."),
                () -> write("site/c.html", "It cures baldness."),
                () -> delete("site/c.html"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("""
                        site/a.html:1:4: warning cure/says-cures A cure is promised "cures"
                        site/b.html: 1 new, 0 gone
                        site/b.html:1:4: warning cure/says-cures A cure is promised "cures"
                        2 findings in 2 pages.
                        site/b.html: 0 new, 1 gone
                        1 finding in 2 pages.
                        site/c.html: 1 new, 0 gone
                        site/c.html:1:4: warning cure/says-cures A cure is promised "cures"
                        2 findings in 3 pages.
                        site/c.html: is not looked at any more, 1 finding gone
                        1 finding in 2 pages.
                        """);
        assertThat(run.err()).isEqualTo("candor: watching; Ctrl-C ends it\n");
    }

    @Test
    void a_file_that_is_no_page_is_no_reason_to_check() {
        Run run = watch(() -> write("site/style.css", "b {}"));

        assertThat(run.out().lines()).hasSize(1);
    }

    @Test
    void a_mistake_is_told_and_the_watch_goes_on() {
        Run run = watch(
                () -> write("candor-decisions.yaml", "- no: decision"),
                () -> delete("candor-decisions.yaml", "site/b.html"));

        assertThat(run.err()).contains("the records of this site cannot be used");
        assertThat(run.out()).endsWith("1 finding in 1 page.\n");
    }

    @Test
    void standard_input_cannot_be_watched() {
        Run run = Run.with(folder, "It cures.", Terminal.none(), "check", "--watch", "-");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--watch cannot watch standard input");
    }

    @Test
    void the_system_tells_what_changed() throws Exception {
        try (ChangedPaths changes = new FolderChanges(Set.of(folder))) {
            Path file = write("site/new.html", "Hello.");

            assertThat(changes.await()).contains(file);
        }
    }

    /** A command that waits, and each time is woken by the next change. */
    private Run watch(Change... changes) {
        Deque<Change> left = new ArrayDeque<>(List.of(changes));
        ChangedPaths waked = new ChangedPaths() {
            @Override
            public Set<Path> await() throws InterruptedException {
                if (left.isEmpty()) {
                    throw new InterruptedException("no more");
                }
                try {
                    return Set.of(left.pop().make());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public void close() {}
        };
        Engine.Source engines = new Engine.Source() {
            @Override
            public Engine open(Setup setup) {
                return new StubEngine(setup);
            }

            @Override
            public ChangedPaths.Source changes() {
                return folders -> waked;
            }
        };
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        String[] arguments = {"check", "-q", "-f", "concise", "--watch", "site"};
        int status = Main.run(
                arguments,
                new ByteArrayInputStream(new byte[0]),
                out,
                err,
                Terminal.none(),
                folder,
                engines,
                Run.CLOCK);
        assertThat(Thread.interrupted())
                .as("the thread still knows that it was interrupted")
                .isTrue();
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Gives what was changed. */
    private interface Change {
        Path make() throws IOException;
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Path delete(String... names) throws IOException {
        Path last = folder;
        for (String name : names) {
            last = folder.resolve(name);
            Files.delete(last);
        }
        return last;
    }
}
