package org.candorlint.text;

import java.util.Comparator;

/**
 * Something wrong in a file that a person wrote for Candor: a pack, a configuration, a label file. Says where, what and
 * what to do instead. Ordered by file, line, column and message. Immutable and thread-safe.
 *
 * @param file name of the file, with {@code /} as separator
 * @param line 1-based; 0 for a problem of the file as a whole
 * @param column 1-based, in UTF-16 units; 0 for a problem of the file as a whole
 * @param message one line, no full stop
 * @param sourceLine the line of the file, without its terminator; empty for a problem of the file as a whole
 * @param hint what to do about it; may be empty
 */
public record Problem(String file, int line, int column, String message, String sourceLine, String hint)
        implements Comparable<Problem> {

    private static final int WIDEST = 140;
    private static final int BEFORE_CARET = 70;
    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::message);

    /** At a UTF-16 offset of the source; the offset after the last character is allowed. */
    public static Problem at(SourceText source, int offset, String message, String hint) {
        Position position = source.position(offset);
        String line = source.slice(source.lineSpan(offset));
        return new Problem(source.path(), position.line(), position.column(), message, line, hint);
    }

    /** Of the file as a whole, such as one that cannot be read. */
    public static Problem of(String file, String message, String hint) {
        return new Problem(file, 0, 0, message, "", hint);
    }

    /**
     * {@code path:line:column: error: message}, the line, a caret under the place, and the hint, each on a line of its
     * own, without a line end at the end. A long line is cut around the caret.
     */
    public String render() {
        if (line == 0) {
            return file + ": error: " + message + hintLine();
        }
        String head = file + ":" + line + ":" + column + ": error: " + message;
        // A tab is shown as one space, or the caret would stand elsewhere.
        String shown = sourceLine.replace('\t', ' ');
        int caret = Math.min(column - 1, shown.length());
        int from = shown.length() > WIDEST && caret > BEFORE_CARET ? caret - BEFORE_CARET : 0;
        int to = Math.min(shown.length(), from + WIDEST);
        String start = from > 0 ? "..." : "";
        String end = to < shown.length() ? "..." : "";
        return head + "\n  " + start + shown.substring(from, to) + end + "\n  "
                + " ".repeat(start.length() + caret - from) + "^" + hintLine();
    }

    private String hintLine() {
        return hint.isEmpty() ? "" : "\n  hint: " + hint;
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return render();
    }
}
