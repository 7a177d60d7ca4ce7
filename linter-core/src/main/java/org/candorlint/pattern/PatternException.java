package org.candorlint.pattern;

/** A pattern, lexicon entry or lexicon name that cannot be used; says where and what to write instead. */
public final class PatternException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String source;
    private final int column;
    private final String hint;

    PatternException(String message, String source, int column, String hint) {
        super(message);
        this.source = source;
        this.column = column;
        this.hint = hint;
    }

    /** The pattern or lexicon entry as it was written. */
    public String source() {
        return source;
    }

    /** Where in {@link #source()} the trouble is: 1-based, in UTF-16 units. */
    public int column() {
        return column;
    }

    /** What to do about it; may be empty. */
    public String hint() {
        return hint;
    }

    /** Message, source, a caret under the column, and the hint, each on a line of its own; no line end at the end. */
    public String pretty() {
        // Tabs and line ends are shown as one space each, or the caret would stand elsewhere.
        String shown = source.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
        String picture = getMessage() + "\n  " + shown + "\n  " + " ".repeat(column - 1) + "^";
        return hint.isEmpty() ? picture : picture + "\n" + hint;
    }
}
