package org.candorlint.report;

/** What characters XML 1.0 can hold. */
public final class Xml10 {

    private static final int REPLACEMENT = 0xFFFD;

    private Xml10() {}

    /** The text with U+FFFD for each character that no XML document may hold, not even escaped. */
    public static String valid(String text) {
        if (text.codePoints().allMatch(Xml10::isValid)) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints().map(c -> isValid(c) ? c : REPLACEMENT).forEach(result::appendCodePoint);
        return result.toString();
    }

    // A surrogate without its other half comes as a code point of its own, and is in none of the ranges.
    private static boolean isValid(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
