package org.candorlint.text;

/**
 * Gathers text from left to right as a reader sees it: white space of every kind folds to one space and is dropped at
 * both ends, characters without a shape (soft hyphens, zero-width spaces, marks of direction, NUL) vanish, and every
 * character keeps its place in the source. Not thread-safe.
 */
public final class FoldedText {

    private final MappedText.Builder out = new MappedText.Builder();
    private int spaceStart = -1;
    private int spaceEnd = -1;
    private int end;

    /** Whether {@code c} is folded to a space. */
    public static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    /** Whether {@code c} has no shape and is left out. */
    public static boolean isShapeless(char c) {
        return c == 0 || Character.getType(c) == Character.FORMAT;
    }

    /** Takes the source characters in {@code [start, end)} over. */
    public FoldedText copy(CharSequence source, int start, int end) {
        int i = start;
        while (i < end) {
            int stop = plainEnd(source, i, end);
            if (stop > i) {
                beforeShape();
                out.copy(source, i, stop);
                this.end = stop;
                i = stop;
            } else {
                if (isSpace(source.charAt(i))) {
                    space(i, i + 1);
                }
                i++;
            }
        }
        return this;
    }

    /** Takes one decoded character, or a few that belong together, for the source in {@code [start, end)}. */
    public FoldedText replace(CharSequence decoded, int start, int end) {
        if (decoded.length() == 1 && isSpace(decoded.charAt(0))) {
            space(start, end);
        } else if (decoded.length() != 1 || !isShapeless(decoded.charAt(0))) {
            beforeShape();
            out.replace(decoded, start, end);
            this.end = end;
        }
        return this;
    }

    /** Takes text of which it is only known that it comes from somewhere in {@code [start, end)}. */
    public FoldedText coarse(CharSequence decoded, int start, int end) {
        for (int i = 0; i < decoded.length(); i++) {
            char c = decoded.charAt(i);
            if (isSpace(c)) {
                space(start, end);
            } else if (!isShapeless(c)) {
                beforeShape();
                out.replace(String.valueOf(c), start, end);
            }
        }
        this.end = end;
        return this;
    }

    /** Marks white space that the source shows at {@code [start, end)}, such as a line break. */
    public FoldedText space(int start, int end) {
        if (spaceStart < 0) {
            spaceStart = start;
            spaceEnd = end;
        } else if (start == spaceEnd) {
            spaceEnd = end;
        }
        return this;
    }

    public boolean isEmpty() {
        return out.length() == 0;
    }

    /** The source offset after the last character taken, 0 when there is none. */
    public int end() {
        return end;
    }

    public MappedText build() {
        return out.build();
    }

    private void beforeShape() {
        if (spaceStart >= 0 && out.length() > 0) {
            out.replace(" ", spaceStart, spaceEnd);
        }
        spaceStart = -1;
    }

    /** The end of the stretch from {@code start} that needs no folding: words with single blanks between them. */
    private static int plainEnd(CharSequence source, int start, int end) {
        int i = start;
        while (i < end) {
            char c = source.charAt(i);
            if (c == ' ') {
                if (i == start || i + 1 == end || !isPlain(source.charAt(i + 1))) {
                    return i;
                }
            } else if (!isPlain(c)) {
                return i;
            }
            i++;
        }
        return i;
    }

    private static boolean isPlain(char c) {
        return c > ' ' && (c < 0x7f || (!isSpace(c) && !isShapeless(c)));
    }
}
