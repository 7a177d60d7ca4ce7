package org.candorlint.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.candorlint.document.html.References;

/**
 * A text as it is compared: references resolved, quotation marks straight, white space folded, lower case.
 *
 * @param words its runs of ASCII letters and digits
 * @param grams its runs of four words
 */
record Folded(String text, List<String> words, Set<String> grams) {
    private static final int GRAM = 4;

    static Folded of(String raw) {
        String text = fold(raw);
        List<String> words = words(text);
        Set<String> grams = new HashSet<>();
        for (int i = 0; i + GRAM <= words.size(); i++) {
            grams.add(String.join(" ", words.subList(i, i + GRAM)));
        }
        return new Folded(text, words, grams);
    }

    /** Whether each has a run of four words, and half the runs of the one with fewer are shared. */
    boolean resembles(Folded other) {
        if (grams.isEmpty() || other.grams.isEmpty()) {
            return false;
        }
        long shared = grams.stream().filter(other.grams::contains).count();
        return 2 * shared >= Math.min(grams.size(), other.grams.size());
    }

    boolean holdsOrIsHeldBy(Folded other) {
        return text.contains(other.text) || other.text.contains(text);
    }

    private static String fold(String raw) {
        var out = new StringBuilder(raw.length());
        boolean space = false;
        for (char c : References.resolve(raw).toCharArray()) {
            if (isSpace(c)) {
                space = true;
                continue;
            }
            if (space && !out.isEmpty()) {
                out.append(' ');
            }
            space = false;
            out.append(straight(c));
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    private static char straight(char c) {
        return switch (c) {
            case '\u2018', '\u2019' -> '\'';
            case '\u201c', '\u201d' -> '"';
            default -> c;
        };
    }

    /** The white space of Unicode, with the four separators of ASCII. */
    private static boolean isSpace(char c) {
        return Character.isSpaceChar(c) || (c >= '\t' && c <= '\r') || (c >= 0x1c && c <= 0x1f) || c == 0x85;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && isLetterOrDigit(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        return List.copyOf(words);
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}
