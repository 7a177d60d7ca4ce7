package org.candorlint.language.opennlp;

/** Reads what stands behind a stop and white space: the beginning of a sentence, or the rest of one. */
final class Openings {

    enum Opening {
        BEGINS,
        CONTINUES
    }

    private static final int LONGEST_ASIDE = 300;

    private Openings() {}

    /**
     * @param next offset of the first character behind the white space
     * @param quoted whether the stop is followed by a closing quotation mark
     */
    static Opening at(String text, int next, boolean quoted) {
        char c = text.charAt(next);
        // A dash or a bar gives the speaker of a quotation or the next part of a title.
        if (c == '-' || Characters.isDash(c) || "|/,;:&+=~\\.".indexOf(c) >= 0) {
            return Opening.CONTINUES;
        }
        if (c == '(') {
            return !quoted && isSentenceInBrackets(text, next) ? Opening.BEGINS : Opening.CONTINUES;
        }
        int letter = skipMarks(text, next);
        if (letter == text.length()) {
            return Opening.CONTINUES;
        }
        return Character.isLowerCase(text.charAt(letter)) && !isCamel(text, letter)
                ? Opening.CONTINUES
                : Opening.BEGINS;
    }

    /** The offset of the first character that is no opening mark; the length of the text if there is none. */
    static int skipMarks(String text, int from) {
        int at = from;
        while (at < text.length() && "\"'“‘«„([{¿¡*".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** "iPS cells" and "mRNA" begin a sentence although their first letter is small. */
    private static boolean isCamel(String text, int at) {
        return at + 1 < text.length() && Character.isUpperCase(text.charAt(at + 1));
    }

    private static boolean isSentenceInBrackets(String text, int open) {
        int limit = Math.min(text.length(), open + LONGEST_ASIDE);
        for (int i = open + 1; i < limit; i++) {
            if (text.charAt(i) == ')') {
                return Characters.isStop(text.charAt(i - 1)) && Character.isUpperCase(text.charAt(open + 1));
            }
        }
        return false;
    }
}
