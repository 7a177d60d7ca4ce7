package org.candorlint.language.opennlp;

import java.util.Locale;
import java.util.Set;

/** What a full stop after a known short form means. Words are given without their last stop. */
final class Abbreviations {

    /** How a full stop after a word is read. */
    enum Stop {
        /** The word is no abbreviation. */
        PLAIN,
        /** The stop belongs to the word and never ends the sentence. */
        INNER,
        /** The stop belongs to the word when a number follows. */
        BEFORE_NUMBER,
        /** The stop belongs to the word and may end the sentence as well. */
        EITHER
    }

    private static final Set<String> INNER = Set.of(
            "dr", "drs", "mr", "mrs", "ms", "mx", "messrs", "prof", "rev", "hon", "gov", "sen", "rep", "capt", "sgt",
            "lt", "col", "gen", "vs", "v", "e.g", "eg", "i.e", "ie", "cf", "approx", "viz", "incl", "excl", "asst",
            "assoc", "mt", "ft", "reg", "sra", "dra", "dipl", "ing");

    private static final Set<String> BEFORE_NUMBER = Set.of(
            "no", "nos", "nr", "vol", "pp", "p", "art", "sec", "sect", "ch", "chap", "fig", "figs", "eq", "ext", "tel",
            "ph", "rs", "ca", "max", "min", "avg", "est", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
            "sept", "oct", "nov", "dec", "ref", "reg", "para", "ste", "apt", "fl", "c", "st", "tab", "app");

    private static final Set<String> EITHER = Set.of(
            "inc", "ltd", "co", "corp", "llc", "plc", "bros", "jr", "sr", "etc", "al", "ph.d", "st", "ave", "blvd",
            "rd", "hwy", "dept", "univ", "intl", "esq", "am", "pm", "wk", "wks", "mo", "mos", "yr", "yrs", "hr", "hrs",
            "lb", "lbs", "oz", "resp", "spp", "var", "tenn", "calif", "ariz", "fla", "mass", "colo", "conn", "mich",
            "minn");

    /** Of the above those that are words too: at the end of a sentence their stop is the sentence's. */
    private static final Set<String> WORDS_TOO = Set.of(
            "no", "am", "pm", "fig", "figs", "art", "mar", "max", "min", "ref", "tab", "app", "mass", "resp", "c", "p",
            "v", "ing", "gen", "rep", "ch", "dec", "jun", "sec", "co", "mo", "var");

    /** Short forms that, in capitals, are a disease, a degree or a state: "a cure for MS." ends. */
    private static final Set<String> OTHERWISE_IN_CAPITALS = Set.of(
            "MS", "CO", "AL", "MO", "CA", "REG", "ING", "GEN", "REP", "MIN", "MAX", "EG", "IE", "FL", "CH", "C", "P");

    private Abbreviations() {}

    static Stop stopAfter(String written) {
        if (OTHERWISE_IN_CAPITALS.contains(written)) {
            return Stop.PLAIN;
        }
        String word = written.toLowerCase(Locale.ROOT);
        if (INNER.contains(word)) {
            return Stop.INNER;
        }
        if (EITHER.contains(word) || isDotted(word)) {
            return Stop.EITHER;
        }
        return BEFORE_NUMBER.contains(word) ? Stop.BEFORE_NUMBER : Stop.PLAIN;
    }

    /** Whether a stop after the word is part of it even at the end of a sentence. */
    static boolean keepsStopAtEnd(String word) {
        return stopAfter(word) != Stop.PLAIN && !WORDS_TOO.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Letters in short groups with stops between, as in {@code u.s}, {@code ph.d} and {@code a.m}. */
    static boolean isDotted(String word) {
        int group = 0;
        boolean dotted = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '.') {
                if (group == 0) {
                    return false;
                }
                dotted = true;
                group = 0;
            } else if (!Character.isLetter(c) || ++group > 2) {
                return false;
            }
        }
        return dotted && group > 0;
    }
}
