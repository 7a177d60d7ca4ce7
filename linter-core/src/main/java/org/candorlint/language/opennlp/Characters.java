package org.candorlint.language.opennlp;

/** Classes of characters that sentences and tokens are cut by. */
final class Characters {

    private Characters() {}

    /** White space of any kind, the no-break spaces included. */
    static boolean isBlank(char c) {
        return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    static boolean isDash(char c) {
        return c == '–' || c == '—' || c == '―';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ';
    }

    static boolean isDoubleQuote(char c) {
        return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
    }

    /** Marks that open a list item when they stand between blanks. */
    static boolean isBullet(char c) {
        return "•‣◦▪●■►▶✓✔✅➤➔❖".indexOf(c) >= 0;
    }

    static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    /** The first offset from {@code at} on that is not blank, or the length of the text. */
    static int skipBlanks(String text, int at) {
        int next = at;
        while (next < text.length() && isBlank(text.charAt(next))) {
            next++;
        }
        return next;
    }

    /** Curly and low quotation marks as straight ones, which the models were trained on; same length. */
    static String straightened(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return straightenedFrom(text, i);
            }
        }
        return text;
    }

    private static String straightenedFrom(String text, int from) {
        StringBuilder result = new StringBuilder(text);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isApostrophe(c)) {
                result.setCharAt(i, '\'');
            } else if (isDoubleQuote(c)) {
                result.setCharAt(i, '"');
            }
        }
        return result.toString();
    }
}
