package org.candorlint.language.opennlp;

import java.util.Set;

/** Regular English inflection, undone by rule: "improves", "certified", "numbed" and "bulging" to their base forms. */
final class Inflections {

    private static final Set<String> KEEP_IE =
            Set.of("movies", "calories", "cookies", "selfies", "dies", "lies", "ties");

    private Inflections() {}

    /** The singular of a noun or the base of a verb that ends with an s. */
    static String withoutS(String word) {
        if (!endsWithS(word)) {
            return word;
        }
        String stem = word.substring(0, word.length() - 1);
        if (word.endsWith("ies") && !KEEP_IE.contains(word)) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean sibilant =
                word.endsWith("sses") || word.endsWith("shes") || word.endsWith("xes") || word.endsWith("zzes");
        boolean ch = word.endsWith("ches") && !word.endsWith("aches") && !word.endsWith("iches");
        boolean reach = word.endsWith("eaches") || word.endsWith("oaches") || word.endsWith("attaches");
        boolean oes = word.endsWith("oes")
                && !word.endsWith("shoes")
                && !word.endsWith("canoes")
                && !word.endsWith("ertoes")
                && !word.equals("toes");
        return sibilant || ch || reach || oes ? word.substring(0, word.length() - 2) : stem;
    }

    /** Whether the last letter can be the ending of a plural or of a verb. */
    static boolean endsWithS(String word) {
        return word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is");
    }

    /** The base of a verb that ends with -ed or -ing; the word itself if what remains cannot be a verb. */
    static String withoutEdOrIng(String word) {
        if (word.endsWith("ied") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        String stem = word.endsWith("ed") ? word.substring(0, word.length() - 2) : word.substring(0, word.length() - 3);
        if (stem.length() < 3 || stem.endsWith("e") || !holdsVowel(stem)) {
            return word;
        }
        char last = stem.charAt(stem.length() - 1);
        if (last == stem.charAt(stem.length() - 2) && "lsfz".indexOf(last) < 0) {
            return stem.substring(0, stem.length() - 1);
        }
        return lacksE(stem) ? stem + "e" : stem;
    }

    /** Whether no English verb ends like this stem, so that a silent e was dropped. */
    static boolean lacksE(String stem) {
        boolean at = stem.endsWith("at") && stem.length() > 4 && !stem.endsWith("eat") && !stem.endsWith("oat");
        return at
                || endsWithOneOf(
                        stem, "v", "u", "iz", "yz", "c", "ib", "ns", "rs", "ps", "rais", "alis", "fus", "ag", "ug",
                        "rg", "dg", "lg", "asur", "jur", "cur", "ctur", "mir", "uir", "pir", "bin", "clin", "fin",
                        "min", "gin", "dl", "bl", "gl", "tl", "pl", "let", "cret", "uad", "cod", "yp", "tir", "uis",
                        "cit", "eez", "eced", "ssur");
    }

    private static boolean endsWithOneOf(String stem, String... ends) {
        for (String end : ends) {
            if (stem.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsVowel(String stem) {
        for (int i = 0; i < stem.length(); i++) {
            if ("aeiouy".indexOf(stem.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
