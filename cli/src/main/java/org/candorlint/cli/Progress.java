package org.candorlint.cli;

import java.time.Duration;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** Shows how far a run is: on a terminal alone, and not before the run has taken a second. Thread-safe. */
final class Progress implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Shell shell;
    private final int pages;
    private final ProgressLine line;
    private final LongSupplier nanos;
    private final long began;
    private int done;
    private @Nullable ProgressBar bar;

    Progress(Shell shell, int pages, LongSupplier nanos) {
        this.shell = shell;
        this.pages = pages;
        this.line = new ProgressLine(shell.err(), shell.terminal().width());
        this.nanos = nanos;
        this.began = nanos.getAsLong();
    }

    static Progress of(Shell shell, int pages) {
        return new Progress(shell, pages, System::nanoTime);
    }

    /** One more page is done. */
    synchronized void step() {
        done++;
        if (bar == null && done < pages && shell.terminal().messages() && isLong()) {
            bar = new ProgressBarBuilder()
                    .setInitialMax(pages)
                    .setRenderer(new ProgressText())
                    .startsFrom(done, Duration.ofNanos(nanos.getAsLong() - began))
                    .setUpdateIntervalMillis(200)
                    .setConsumer(line)
                    .build();
        }
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
            bar = null;
            line.clear();
        }
    }

    private boolean isLong() {
        return nanos.getAsLong() - began >= PATIENCE.toNanos();
    }
}
