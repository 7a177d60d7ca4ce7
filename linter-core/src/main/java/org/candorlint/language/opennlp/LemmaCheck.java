package org.candorlint.language.opennlp;

import java.util.Set;

/**
 * Doubts the learned lemmas: the model edits letters, and for words outside its training text the edits may leave no
 * word at all ("hurts" to "hu"). An answer that regular inflection cannot explain is replaced by one that it can.
 */
final class LemmaCheck {

    private static final Set<String> SAME_IN_PLURAL = Set.of(
            "news",
            "series",
            "species",
            "thanks",
            "goods",
            "texas",
            "dallas",
            "kansas",
            "vegas",
            "achilles",
            "christmas",
            "whereas",
            "savings",
            "headquarters",
            "canvas",
            "contents",
            "herpes",
            "rabies",
            "johns",
            "hopkins",
            "perhaps",
            "afterwards",
            "upwards",
            "onwards",
            "towards",
            "downwards",
            "always",
            "sometimes",
            "besides",
            "overseas",
            "surroundings",
            "regards",
            "quarters",
            "yes");
    private static final Set<String> NO_PARTICIPLES = Set.of(
            "morning",
            "evening",
            "hundred",
            "sacred",
            "hamstring",
            "during",
            "something",
            "anything",
            "nothing",
            "everything");
    private static final Set<String> IRREGULAR = Set.of(
            "lives",
            "lying",
            "dying",
            "tying",
            "knives",
            "wolves",
            "halves",
            "leaves",
            "shelves",
            "selves",
            "wives",
            "analyses",
            "hypotheses",
            "diagnoses",
            "prostheses",
            "metastases",
            "an",
            "done",
            "gone",
            "undergone",
            "meant",
            "heard",
            "dealt",
            "children",
            "grandchildren");

    private static final Set<String> ACRONYMS =
            Set.of("gps", "ips", "als", "gas", "bus", "dos", "das", "los", "las", "ots");

    private LemmaCheck() {}

    /**
     * The lemma to use for a lower-case word of letters.
     *
     * @param lemma what the model says
     */
    static String checked(String word, String tag, String lemma) {
        if (IRREGULAR.contains(word)) {
            return lemma;
        }
        if (!isLetters(lemma) || lemma.length() > word.length() + 2) {
            return word;
        }
        if (Inflections.endsWithS(word)) {
            return inflectedWithS(word, tag, lemma);
        }
        if (word.endsWith("ed") || word.endsWith("ing")) {
            return participle(word, tag, lemma);
        }
        // Past participles end with n; in any other word a shorter form has merely lost letters.
        boolean shortened = word.startsWith(lemma) && lemma.length() < word.length();
        if (shortened && word.endsWith("s") && word.length() == 3 && tag.equals("NOUN")) {
            return ACRONYMS.contains(word) ? word : lemma;
        }
        boolean keeps = word.endsWith("ss") || (shortened && (!isVerb(tag) || !word.endsWith("n")));
        return keeps ? word : lemma;
    }

    private static String inflectedWithS(String word, String tag, String lemma) {
        boolean inflects = isVerb(tag) || tag.equals("NOUN");
        boolean same = SAME_IN_PLURAL.contains(word) || word.endsWith("ics");
        if (lemma.equals(word)) {
            return inflects && !same ? Inflections.withoutS(word) : word;
        }
        if (word.endsWith("uses") && word.startsWith(lemma)) {
            return lemma;
        }
        return same && !word.endsWith("ics") ? word : Inflections.withoutS(word);
    }

    private static String participle(String word, String tag, String lemma) {
        if (NO_PARTICIPLES.contains(word)) {
            return word;
        }
        if (lemma.equals(word)) {
            return isVerb(tag) ? Inflections.withoutEdOrIng(word) : word;
        }
        int ending = word.endsWith("ed") ? 2 : 3;
        String stem = word.substring(0, word.length() - ending);
        boolean regular = lemma.equals(stem)
                || lemma.equals(stem + "e")
                || (stem.startsWith(lemma) && lemma.length() == stem.length() - 1)
                || (lemma.endsWith("y") && stem.endsWith("i") && lemma.length() == stem.length());
        if (!regular) {
            return word.length() < 5 ? lemma : Inflections.withoutEdOrIng(word);
        }
        return lemma.equals(stem) && Inflections.lacksE(stem) ? stem + "e" : lemma;
    }

    private static boolean isVerb(String tag) {
        return tag.equals("VERB") || tag.equals("AUX");
    }

    private static boolean isLetters(String lemma) {
        for (int i = 0; i < lemma.length(); i++) {
            if (!Character.isLetter(lemma.charAt(i))) {
                return false;
            }
        }
        return !lemma.isEmpty();
    }
}
