package org.candorlint.pack;

/**
 * Leads from a character of a scalar's value back to the file. Folding, chomping and indentation change white space and
 * nothing else, so the other characters are counted on both sides; quotes and escapes are stepped over as one character.
 */
final class ScalarOffsets {

    /** What may follow a backslash and gives white space or, before a line end, nothing. */
    private static final String BLANK_ESCAPES = "ntr vfLP\t\n\r";

    /** The length of an escape such as {@code \\U0001F600}, which stands for two UTF-16 units. */
    private static final int LONG_ESCAPE = 10;

    private final String content;
    private final int start;
    private final int end;
    private final String value;

    /** The scalar is {@code content} from {@code start} to {@code end}, quotes or block indicator included. */
    ScalarOffsets(String content, int start, int end, String value) {
        this.content = content;
        this.start = start;
        this.end = end;
        this.value = value;
    }

    /** The offset in the file of {@code value.charAt(index)}; for white space and the end, that after the word before. */
    int source(int index) {
        int before = 0;
        for (int i = 0; i < Math.min(index, value.length()); i++) {
            before += Character.isWhitespace(value.charAt(i)) ? 0 : 1;
        }
        boolean onWord = index < value.length() && !Character.isWhitespace(value.charAt(index));
        if (onWord) {
            return walk(before, false);
        }
        return before == 0 ? body() : walk(before - 1, true);
    }

    /** Where the given non-white character starts or, if {@code after}, ends. */
    private int walk(int count, boolean after) {
        char quote = start < end ? content.charAt(start) : ' ';
        int at = body();
        int left = count;
        while (at < end) {
            int length = length(at, quote);
            int stands = isBlank(at, length) ? 0 : length == LONG_ESCAPE ? 2 : 1;
            if (left < stands) {
                return after ? at + length : at;
            }
            left -= stands;
            at += length;
        }
        return start;
    }

    /** The first character of the value's text: after the quote, or on the line after a block indicator. */
    private int body() {
        if (start >= end) {
            return start;
        }
        char first = content.charAt(start);
        if (first == '"' || first == '\'') {
            return start + 1;
        }
        if (first == '|' || first == '>') {
            int line = content.indexOf('\n', start);
            return line < 0 || line + 1 >= end ? start : line + 1;
        }
        return start;
    }

    private int length(int at, char quote) {
        char c = content.charAt(at);
        if (quote == '\'' && c == '\'') {
            return 2;
        }
        if (quote != '"' || c != '\\' || at + 1 >= end) {
            return 1;
        }
        return switch (content.charAt(at + 1)) {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> 10;
            default -> 2;
        };
    }

    private boolean isBlank(int at, int length) {
        return switch (length) {
            case 1 -> Character.isWhitespace(content.charAt(at));
            case 2 -> BLANK_ESCAPES.indexOf(content.charAt(at + 1)) >= 0;
            default -> isBlankCode(content.substring(at + 2, Math.min(end, at + length)));
        };
    }

    private static boolean isBlankCode(String hex) {
        return Character.isWhitespace((char) Integer.parseInt(hex, 16));
    }
}
