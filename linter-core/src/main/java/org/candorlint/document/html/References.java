package org.candorlint.document.html;

import org.jsoup.nodes.Entities;

/**
 * Resolves character references, by name or by number, in a text that is not markup, the way a browser does outside attributes.
 * Linear in the text.
 */
public final class References {
    /** The longest name with its semicolon. */
    private static final int LONGEST_NAME = 32;

    /** What Windows-1252 puts at 0x80 to 0x9f; HTML reads these control codes so. The five free places stand for themselves. */
    private static final String WINDOWS_1252 =
            "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f"
                    + "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

    private References() {}

    /** The text with every reference replaced by what it stands for; an ampersand that begins none stays. */
    public static String resolve(String text) {
        int at = text.indexOf('&');
        if (at < 0) {
            return text;
        }
        var out = new StringBuilder(text.length());
        int done = 0;
        while (at >= 0) {
            out.append(text, done, at);
            done = text.startsWith("#", at + 1) ? numeric(text, at, out) : named(text, at, out);
            at = text.indexOf('&', done);
        }
        return out.append(text, done, text.length()).toString();
    }

    private static int numeric(String text, int at, StringBuilder out) {
        int digits = at + 2;
        boolean hex = digits < text.length() && (text.charAt(digits) == 'x' || text.charAt(digits) == 'X');
        if (hex) {
            digits++;
        }
        int i = digits;
        int value = 0;
        while (i < text.length() && digit(text.charAt(i), hex) >= 0) {
            // Saturates, so that no number of digits overflows into a valid code point.
            value = Math.min(Character.MAX_CODE_POINT + 1, value * (hex ? 16 : 10) + digit(text.charAt(i), hex));
            i++;
        }
        if (i == digits) {
            out.append('&');
            return at + 1;
        }
        out.append(character(value));
        return i < text.length() && text.charAt(i) == ';' ? i + 1 : i;
    }

    private static int digit(char c, boolean hex) {
        return c < 0x7f ? Character.digit(c, hex ? 16 : 10) : -1;
    }

    private static String character(int value) {
        if (value == 0 || value > Character.MAX_CODE_POINT || (value >= 0xd800 && value <= 0xdfff)) {
            return "\ufffd";
        }
        if (value >= 0x80 && value <= 0x9f) {
            return WINDOWS_1252.substring(value - 0x80, value - 0x7f);
        }
        boolean control = value < 0x20 && value != '\t' && value != '\n' && value != '\f' && value != '\r';
        boolean noncharacter = (value >= 0xfdd0 && value <= 0xfdef) || (value & 0xfffe) == 0xfffe;
        return control || value == 0x7f || noncharacter ? "" : Character.toString(value);
    }

    private static int named(String text, int at, StringBuilder out) {
        int start = at + 1;
        int end = start;
        while (end < text.length() && end - start < LONGEST_NAME && isNameCharacter(text.charAt(end))) {
            end++;
        }
        if (end < text.length() && text.charAt(end) == ';' && Entities.isNamedEntity(text.substring(start, end))) {
            out.append(Entities.getByName(text.substring(start, end)));
            return end + 1;
        }
        // Only the old names do without a semicolon; the longest one wins.
        for (int stop = end; stop > start + 1; stop--) {
            String name = text.substring(start, stop);
            if (Entities.isBaseNamedEntity(name)) {
                out.append(Entities.getByName(name));
                return stop;
            }
        }
        out.append('&');
        return start;
    }

    private static boolean isNameCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
