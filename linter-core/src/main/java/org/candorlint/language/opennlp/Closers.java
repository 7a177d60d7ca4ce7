package org.candorlint.language.opennlp;

/** The marks that may follow a stop and still belong to the sentence that it ends. */
final class Closers {

    private Closers() {}

    static int endOfStops(String text, int at) {
        int end = at;
        while (end < text.length() && Characters.isStop(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /**
     * The offset behind the closing marks at {@code from}.
     *
     * @param quoteOpen whether a straight quotation mark is open, so that another one can only close it
     */
    static int end(String text, int from, boolean quoteOpen) {
        int end = from;
        boolean open = quoteOpen;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (c == '"' && (open || isFree(text, end + 1))) {
                open = false;
                end++;
            } else if (")]}”»*†‡".indexOf(c) >= 0 || ((c == '’' || c == '\'') && isFree(text, end + 1))) {
                end++;
            } else if (c == '[' && reference(text, end) > end) {
                end = reference(text, end);
            } else {
                break;
            }
        }
        return end;
    }

    static boolean hasQuote(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Characters.isDoubleQuote(text.charAt(i)) || Characters.isApostrophe(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean hasStraightQuote(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '"') {
                return true;
            }
        }
        return false;
    }

    private static boolean isFree(String text, int at) {
        return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }

    /** The offset behind a reference such as "[3]" or "[3, 4]", or {@code from} if there is none. */
    private static int reference(String text, int from) {
        int at = from + 1;
        while (at < text.length() && at - from < 12 && "0123456789,-– ".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at > from + 1 && at < text.length() && text.charAt(at) == ']' ? at + 1 : from;
    }
}
