package org.candorlint.pattern;

/** What single characters mean to the splitter of terms. */
final class Characters {

    private static final String STOPS =
            ".!?;:|\u2026\u2014\u2015\u2022\u00b7\u2023\u25aa\u25cf\u2713\u2714\u2192\u25ba\u00bb\u00ab";

    private Characters() {}

    /** Lower case, and every apostrophe the plain one; accents stay. Never changes the length. */
    static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return isApostrophe(c) ? '\'' : Character.toLowerCase(c);
    }

    static String fold(CharSequence text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(fold(text.charAt(i)));
        }
        return folded.toString();
    }

    static boolean isWordPart(char c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c);
        }
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02bc' || c == '\uff07';
    }

    /** Hyphens and the en dash: they join words when they touch one, and are a dash when they stand alone. */
    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013';
    }

    static boolean isStop(char c) {
        return STOPS.indexOf(c) >= 0;
    }

    static boolean isSymbol(char c) {
        return c == '%' || c == '&' || c == '$' || c == '\u20ac' || c == '\u00a3';
    }

    static boolean isSpace(char c) {
        return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
