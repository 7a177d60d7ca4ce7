package org.candorlint.report;

/**
 * How text for people is laid out. Immutable and thread-safe.
 *
 * @param colour whether to paint with terminal codes
 * @param width cells to a line, at least 40
 * @param verbose whether pages without findings are listed too
 * @param excused whether excused matches are listed too
 * @param quiet whether to leave the summary out
 */
public record TextStyle(boolean colour, int width, boolean verbose, boolean excused, boolean quiet) {

    private static final int NARROWEST = 40;

    public TextStyle {
        width = Math.max(width, NARROWEST);
    }

    /** No colour, a hundred cells, findings and summary. */
    public static TextStyle plain() {
        return new TextStyle(false, 100, false, false, false);
    }
}
