package org.candorlint.document.html;

import java.nio.charset.Charset;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * A character reference, by name or by number, as it stands in markup.
 *
 * @param text what it stands for
 * @param length how many source characters it takes, the ampersand included
 */
public record CharacterReference(String text, int length) {

    private static final int LAST_CODE_POINT = 0x10FFFF;
    private static final int LONGEST_NAME = 40;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** The reference whose ampersand is at {@code at}, or null where the ampersand stands for itself. */
    public static @Nullable CharacterReference at(String source, int at, int end, boolean inAttribute) {
        int i = at + 1;
        if (i >= end) {
            return null;
        }
        return source.charAt(i) == '#' ? numeric(source, at, end) : named(source, at, end, inAttribute);
    }

    private static @Nullable CharacterReference numeric(String source, int at, int end) {
        int i = at + 2;
        boolean hex = i < end && (source.charAt(i) == 'x' || source.charAt(i) == 'X');
        if (hex) {
            i++;
        }
        int digits = i;
        int value = 0;
        while (i < end && digit(source.charAt(i), hex) >= 0) {
            // Saturates, so that no number of digits overflows into a valid code point.
            value = Math.min(LAST_CODE_POINT + 1, value * (hex ? 16 : 10) + digit(source.charAt(i), hex));
            i++;
        }
        if (i == digits) {
            return null;
        }
        int length = i - at + (i < end && source.charAt(i) == ';' ? 1 : 0);
        return new CharacterReference(character(value), length);
    }

    private static int digit(char c, boolean hex) {
        return c < 0x7f ? Character.digit(c, hex ? 16 : 10) : -1;
    }

    private static String character(int value) {
        if (value == 0 || value > LAST_CODE_POINT) {
            return "\uFFFD";
        }
        // HTML reads these control codes as what Windows makes of them.
        return value >= 0x80 && value <= 0x9f
                ? new String(new byte[] {(byte) value}, WINDOWS_1252)
                : Character.toString(value);
    }

    private static @Nullable CharacterReference named(String source, int at, int end, boolean inAttribute) {
        int start = at + 1;
        int i = start;
        int limit = Math.min(end, start + LONGEST_NAME);
        while (i < limit && isAscii(source.charAt(i), true)) {
            i++;
        }
        while (i < limit && isAscii(source.charAt(i), false)) {
            i++;
        }
        String name = source.substring(start, i);
        boolean closed = i < end && source.charAt(i) == ';';
        boolean known = Entities.isBaseNamedEntity(name) || (closed && Entities.isNamedEntity(name));
        if (!known) {
            name = Entities.findPrefix(name);
            i = start + name.length();
            closed = false;
        }
        if (name.isEmpty() || (inAttribute && !closed && i < end && continuesAttribute(source.charAt(i)))) {
            return null;
        }
        int[] codePoints = new int[2];
        int count = Entities.codepointsForName(name, codePoints);
        return count == 0 ? null : new CharacterReference(new String(codePoints, 0, count), i - at + (closed ? 1 : 0));
    }

    /** Letters first, then digits, as in {@code frac12}. */
    private static boolean isAscii(char c, boolean letter) {
        return letter ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') : c >= '0' && c <= '9';
    }

    /** In an address such as {@code ?a=1&copy=2} the ampersand begins a parameter, not a sign. */
    private static boolean continuesAttribute(char c) {
        return c == '=' || isAscii(c, true) || isAscii(c, false);
    }
}
