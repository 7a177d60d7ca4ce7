package org.candorlint.language.opennlp;

import java.util.Locale;
import java.util.Set;

/** Cuts words: the stop behind them, and the unit behind a number. */
final class WordRules {

    private static final Set<String> UNITS =
            Set.of("mg", "mcg", "ml", "cc", "ccs", "kg", "mm", "cm", "km", "iu", "lbs", "lb", "hrs", "yrs", "mins");

    private WordRules() {}

    /** The length of the word without a stop that is not part of it; the whole length if there is no such stop. */
    static int cutStop(String word) {
        int last = word.length() - 1;
        if (word.charAt(last) != '.' || PlainChunks.isShort(word.substring(0, last))) {
            return last + 1;
        }
        return last;
    }

    /** Where the unit begins in a word such as "10cc" or "5mg/ml", or 0. */
    static int unitStart(String word) {
        int at = 0;
        while (at < word.length()
                && (Character.isDigit(word.charAt(at)) || (at > 0 && ".,".indexOf(word.charAt(at)) >= 0))) {
            at++;
        }
        int slash = word.indexOf('/', at);
        String unit = word.substring(at, slash < 0 ? word.length() : slash).toLowerCase(Locale.ROOT);
        return at > 0 && UNITS.contains(unit) ? at : 0;
    }

    /** Whether the word is one token without doubt: letters and digits, hyphens and slashes, a short form or an address. */
    static boolean isClear(String word) {
        if (Addresses.isName(word)) {
            return true;
        }
        boolean stops = false;
        boolean letters = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            letters |= Character.isLetter(c);
            if (c == '.' || c == ',' || c == ':') {
                stops = true;
            } else if (!Character.isLetterOrDigit(c) && "-/'&+_".indexOf(c) < 0) {
                return false;
            }
        }
        return !stops || !letters || word.endsWith(".");
    }
}
