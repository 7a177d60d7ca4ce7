package org.candorlint.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBarConsumer;

/** One line of a terminal that is written again and again, and is empty in the end. */
final class ProgressLine implements ProgressBarConsumer {

    private final PrintWriter out;
    private final int width;

    ProgressLine(PrintWriter out, int width) {
        this.out = out;
        this.width = width;
    }

    @Override
    public int getMaxRenderedLength() {
        return width - 1;
    }

    @Override
    public void accept(String line) {
        out.print('\r' + line);
        out.flush();
    }

    @Override
    public void clear() {
        out.print('\r' + " ".repeat(width - 1) + '\r');
        out.flush();
    }

    @Override
    public void close() {}
}
