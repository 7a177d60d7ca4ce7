package org.candorlint.language.opennlp;

/** Finds where copy forgot the space between two sentences, as in "relief.Our clinic". */
final class RunOns {

    private static final int LONGEST_CHUNK = 120;

    private RunOns() {}

    /**
     * Whether a sentence ends between the stop at {@code stop} and the character at {@code next}, with no blank between.
     */
    static boolean splitAt(String text, int start, int stop, int next) {
        int word = next;
        if (Characters.isDoubleQuote(text.charAt(word)) || Characters.isApostrophe(text.charAt(word))) {
            word++;
        }
        return beginsSentence(text, word) && endsSentence(text, start, stop) && !isAddress(text, stop);
    }

    private static boolean beginsSentence(String text, int at) {
        if (at >= text.length() || !Character.isUpperCase(text.charAt(at))) {
            return false;
        }
        int end = at;
        while (end < text.length() && end - at < LONGEST_CHUNK && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String word = text.substring(at, end);
        if (word.length() == 1) {
            return "AI".contains(word) && end < text.length() && Characters.isBlank(text.charAt(end));
        }
        return !Addresses.isSuffix(word);
    }

    private static boolean endsSentence(String text, int start, int stop) {
        if (stop == start) {
            return false;
        }
        char last = text.charAt(stop - 1);
        if (last == ')' || last == '%' || last == '™' || last == '®' || Characters.isDoubleQuote(last)) {
            return true;
        }
        int from = FullStops.wordStart(text, start, stop);
        String word = text.substring(from, stop);
        boolean word3 = word.length() > 2 && word.indexOf('.') < 0 && Character.isLetter(last);
        boolean lower = word.length() > 1 && Character.isLowerCase(last) && word.indexOf('.') < 0;
        return (lower || word3) && Abbreviations.stopAfter(word) == Abbreviations.Stop.PLAIN;
    }

    /** Whether the chunk between blanks around {@code at} is a web or mail address. */
    private static boolean isAddress(String text, int at) {
        int from = at;
        while (from > 0 && at - from < LONGEST_CHUNK && !Characters.isBlank(text.charAt(from - 1))) {
            from--;
        }
        int to = at;
        while (to < text.length() && to - at < LONGEST_CHUNK && !Characters.isBlank(text.charAt(to))) {
            to++;
        }
        return Addresses.isAddress(text.substring(from, to));
    }
}
