package org.candorlint.document;

/** What a line must look like to pass for a heading that nobody marked up. */
public final class HeadingShape {

    private static final int MOST_WORDS = 12;

    private HeadingShape() {}

    /** At most twelve words, and no mark at the end that closes or continues a sentence; a question may be one. */
    public static boolean fits(String text) {
        if (text.isEmpty() || ".!,;:…".indexOf(text.charAt(text.length() - 1)) >= 0) {
            return false;
        }
        int words = 1;
        for (int i = 0; i < text.length() && words <= MOST_WORDS; i++) {
            if (text.charAt(i) == ' ') {
                words++;
            }
        }
        return words <= MOST_WORDS;
    }
}
