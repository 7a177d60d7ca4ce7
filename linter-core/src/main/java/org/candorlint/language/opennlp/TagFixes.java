package org.candorlint.language.opennlp;

import java.util.Locale;
import java.util.Set;

/** Corrects tags that the look of the word rules out. */
final class TagFixes {

    private static final Set<String> PREFIXES = Set.of("re", "pre", "over", "under", "out", "co", "de");
    private static final String SYMBOLS = "$€£¥₹%+=#™®©°~<>|*†‡§¶";

    private TagFixes() {}

    static String fix(String word, String tag) {
        if (!holdsLetterOrDigit(word)) {
            return tag.equals("CCONJ") ? tag : signTag(word);
        }
        if (tag.equals("PUNCT") || tag.equals("SYM")) {
            return wordTag(word.charAt(0));
        }
        return tag.equals("VERB") && describes(word) ? "ADJ" : tag;
    }

    private static String signTag(String sign) {
        return SYMBOLS.indexOf(sign.charAt(0)) >= 0 ? "SYM" : "PUNCT";
    }

    private static String wordTag(char first) {
        if (Character.isDigit(first)) {
            return "NUM";
        }
        if (!Character.isLetter(first)) {
            return "SYM";
        }
        return Character.isUpperCase(first) ? "PROPN" : "NOUN";
    }

    /** A hyphened word has the tag of its last part, but "life-changing" and "FDA-approved" describe. */
    private static boolean describes(String word) {
        int hyphen = word.indexOf('-');
        if (hyphen <= 0) {
            return false;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        boolean participle = lower.endsWith("ing") || lower.endsWith("ed") || lower.endsWith("en");
        return participle && !PREFIXES.contains(lower.substring(0, hyphen));
    }

    private static boolean holdsLetterOrDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetterOrDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
