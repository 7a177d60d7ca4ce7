package org.candorlint.report;

/** How text fills the cells of a terminal, and what of a page's text may go there at all. */
public final class Cells {

    private static final char REPLACEMENT = '\uFFFD';

    private Cells() {}

    /**
     * The text with one character for each of its own: white space becomes a space; control characters and marks that turn
     * the direction of writing, with which a page could rewrite the report on a terminal, become U+FFFD.
     */
    public static String printable(String text) {
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\t' || Character.isSpaceChar(c)) {
                result.append(' ');
            } else {
                result.append(Character.isISOControl(c) || turnsDirection(c) ? REPLACEMENT : c);
            }
        }
        return result.toString();
    }

    static int width(CharSequence text) {
        return text.codePoints().map(Cells::width).sum();
    }

    /** Cells of one character: none for a combining mark, two for a wide one. */
    static int width(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    private static boolean turnsDirection(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }

    // The blocks that terminals draw double; the few odd characters between them are not worth a table.
    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1F64F)
                || (c >= 0x1F900 && c <= 0x1F9FF)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }
}
