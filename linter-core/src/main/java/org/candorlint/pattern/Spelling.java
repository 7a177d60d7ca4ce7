package org.candorlint.pattern;

import java.util.List;

/**
 * How English spells an ending onto a base. Where British and American differ, both are given. Written with
 * {@code concat}, as each {@code +} would cost a fresh virtual machine some milliseconds.
 */
final class Spelling {

    private Spelling() {}

    /** Third person and plural. */
    static List<String> withS(String base) {
        char last = last(base);
        if (last == 'y' && base.length() > 1 && !isVowel(base, base.length() - 2)) {
            return List.of(stem(base, 1).concat("ies"));
        }
        if (base.endsWith("sis")) {
            return List.of(stem(base, 2).concat("es"));
        }
        if (last == 's' || last == 'x' || last == 'z' || base.endsWith("ch") || base.endsWith("sh")) {
            return List.of(base.concat("es"));
        }
        // "echoes" and "embryos": no rule tells them apart.
        return last == 'o' ? List.of(base.concat("s"), base.concat("es")) : List.of(base.concat("s"));
    }

    /** With an ending that starts with a vowel: {@code ed}, {@code ing}, {@code er}, {@code est}. */
    static List<String> with(String base, String ending) {
        char last = last(base);
        boolean e = ending.charAt(0) == 'e';
        if (last == 'e') {
            return List.of(e ? base.concat(ending.substring(1)) : withoutE(base).concat(ending));
        }
        if (last == 'y' && e && !isVowel(base, base.length() - 2)) {
            return List.of(stem(base, 1).concat("i").concat(ending));
        }
        if (last == 'c') {
            return List.of(base.concat("k").concat(ending), base.concat(ending));
        }
        if (!endsInSingleConsonant(base)) {
            return List.of(base.concat(ending));
        }
        String doubled = base.concat(base.substring(base.length() - 1)).concat(ending);
        // "planned", never "planed", which is another word; "travelled" or "traveled", "referred".
        return syllables(base) == 1 ? List.of(doubled) : List.of(doubled, base.concat(ending));
    }

    /** Whether there is a vowel before {@code end}. */
    static boolean hasVowel(String word, int end) {
        for (int i = 0; i < end; i++) {
            if (isVowel(word, i) || word.charAt(i) == 'y') {
                return true;
            }
        }
        return false;
    }

    private static String withoutE(String base) {
        if (base.endsWith("ie")) {
            return stem(base, 2).concat("y");
        }
        boolean keeps = base.endsWith("ee") || base.endsWith("oe") || base.endsWith("ye");
        return keeps ? base : stem(base, 1);
    }

    private static boolean endsInSingleConsonant(String base) {
        int at = base.length() - 1;
        return at >= 1
                && !isVowel(base, at)
                && "wxyh".indexOf(base.charAt(at)) < 0
                && isVowel(base, at - 1)
                && (at < 2 || !isVowel(base, at - 2));
    }

    private static int syllables(String base) {
        int count = 0;
        for (int i = 0; i < base.length(); i++) {
            boolean vowel = isVowel(base, i) || (i > 0 && base.charAt(i) == 'y');
            boolean before = i > 0 && (isVowel(base, i - 1) || (i > 1 && base.charAt(i - 1) == 'y'));
            if (vowel && !before) {
                count++;
            }
        }
        return count;
    }

    /** The u of "quit" belongs to the q. */
    private static boolean isVowel(String word, int i) {
        return "aeiou".indexOf(word.charAt(i)) >= 0 && !(word.charAt(i) == 'u' && i > 0 && word.charAt(i - 1) == 'q');
    }

    private static char last(String base) {
        return base.charAt(base.length() - 1);
    }

    private static String stem(String base, int cut) {
        return base.substring(0, base.length() - cut);
    }
}
