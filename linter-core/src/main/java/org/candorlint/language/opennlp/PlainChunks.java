package org.candorlint.language.opennlp;

/** The chunks that need no thought: the learned tokenizer agrees on them, as a test proves. */
final class PlainChunks {

    private PlainChunks() {}

    /**
     * The end of the first token if the chunk is letters alone (the whole length) or letters with one comma, stop,
     * colon, semicolon, question or exclamation mark behind; 0 if the chunk is anything else.
     */
    static int firstEnd(String chunk) {
        int letters = 0;
        while (letters < chunk.length() && Character.isLetter(chunk.charAt(letters))) {
            letters++;
        }
        if (letters == 0 || letters < chunk.length() - 1 || isJoined(chunk, letters)) {
            return 0;
        }
        if (letters == chunk.length()) {
            return letters;
        }
        char mark = chunk.charAt(letters);
        if (mark == '.') {
            return isShort(chunk.substring(0, letters)) ? 0 : letters;
        }
        return ",:;?!".indexOf(mark) >= 0 ? letters : 0;
    }

    /** Words that are two tokens although nothing but letters: "cannot", and a trade mark sign typed as TM. */
    private static boolean isJoined(String chunk, int letters) {
        return (letters == 6 && chunk.regionMatches(true, 0, "cannot", 0, 6))
                || (letters > 3
                        && chunk.startsWith("TM", letters - 2)
                        && Character.isLowerCase(chunk.charAt(letters - 3)));
    }

    /** Whether a stop behind the word may belong to it: an abbreviation or a single letter. */
    static boolean isShort(String word) {
        return word.length() == 1 || Abbreviations.stopAfter(word) != Abbreviations.Stop.PLAIN;
    }

    /** Whether a token that ends with a stop keeps it as the last word of a sentence. */
    static boolean keepsStopAtEnd(String token) {
        String word = token.substring(0, token.length() - 1);
        return (Character.isLetter(word.charAt(word.length() - 1)) && Abbreviations.keepsStopAtEnd(word))
                || isStops(token);
    }

    private static boolean isStops(String token) {
        for (int i = 0; i < token.length(); i++) {
            if (token.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }
}
