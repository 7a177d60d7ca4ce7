package org.candorlint.language.opennlp;

import java.util.Locale;
import java.util.Set;

/** Recognises the signs in a chunk that are tokens of their own wherever they stand. */
final class Signs {

    private static final String ALWAYS = "()[]{}<>\"™®©℠…;!?$€£¥₹%|•·*†‡§¶=~^`„«»";
    private static final Set<String> AMOUNTS = Set.of(
            "mg", "g", "mcg", "µg", "μg", "ug", "ng", "pg", "ml", "iu", "u", "l", "mmol", "nmol", "cells", "cell",
            "dose", "doses", "units", "km", "m", "kg");
    private static final Set<String> PER = Set.of(
            "ml", "dl", "l", "kg", "g", "mg", "cc", "µl", "μl", "ul", "h", "hr", "m2", "cm2", "day", "d", "min",
            "dose");

    private Signs() {}

    /** The end of the sign that begins at {@code at}, or {@code at} if there is none. */
    static int endOf(String chunk, int at) {
        char c = chunk.charAt(at);
        if (c == '(' && markInBrackets(chunk, at) > 0) {
            return markInBrackets(chunk, at);
        }
        if (ALWAYS.indexOf(c) >= 0 || Characters.isDash(c) || Characters.isBullet(c)) {
            return endOfRun(chunk, at);
        }
        boolean digits = Characters.isDigit(chunk, at - 1) && Characters.isDigit(chunk, at + 1);
        return switch (c) {
            case ',', ':' -> digits ? at : endOfRun(chunk, at);
            case '/' -> digits || isUnit(chunk, at) || isShortPair(chunk, at) ? at : at + 1;
            case '.' ->
                endOfRun(chunk, at) > at + 1 || (at == 0 && !Characters.isDigit(chunk, 1)) ? endOfRun(chunk, at) : at;
            case '-' -> endOfHyphens(chunk, at);
            case '+' -> at == 0 || (Characters.isDigit(chunk, at - 1) && isNumber(chunk, at)) ? at + 1 : at;
            case '&', '_' ->
                at > 0 && Characters.isLetter(chunk, at - 1) && Characters.isLetter(chunk, at + 1) ? at : at + 1;
            case '#' -> at + 1;
            case '\'' -> at == 0 && !Clitics.isElision(chunk) ? 1 : at;
            default -> mark(chunk, at);
        };
    }

    /** As {@link #endOf} for a chunk that is an address: only marks at its edges are cut. */
    static int aroundAddress(String chunk, int at) {
        boolean leading = at == 0 && "(\"'[<".indexOf(chunk.charAt(0)) >= 0;
        boolean trailing = ".,;:!?)\"'>]".indexOf(chunk.charAt(at)) >= 0 && onlyMarksFrom(chunk, at);
        return leading || trailing ? at + 1 : at;
    }

    private static boolean onlyMarksFrom(String chunk, int at) {
        // A handful of marks may close an address; more than that is part of it.
        if (chunk.length() - at > 4) {
            return false;
        }
        for (int i = at; i < chunk.length(); i++) {
            if (".,;:!?)\"'>]".indexOf(chunk.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static int endOfRun(String chunk, int at) {
        char c = chunk.charAt(at);
        int end = at + 1;
        while (end < chunk.length() && chunk.charAt(end) == c && "()[]{}\"".indexOf(c) < 0) {
            end++;
        }
        return end;
    }

    /** Hyphens join words; two of them, or one with no word behind or no word before, are a dash. */
    private static int endOfHyphens(String chunk, int at) {
        int end = endOfRun(chunk, at);
        boolean joins = end == at + 1 && at > 0 && Character.isLetterOrDigit(chunk.charAt(at - 1));
        boolean negative = at == 0 && Characters.isDigit(chunk, 1);
        return joins || negative ? at : end;
    }

    private static boolean isNumber(String chunk, int end) {
        int at = end;
        while (at > 0 && (Characters.isDigit(chunk, at - 1) || ",.".indexOf(chunk.charAt(at - 1)) >= 0)) {
            at--;
        }
        return at == 0 || ALWAYS.indexOf(chunk.charAt(at - 1)) >= 0;
    }

    /** "mg/ml" and "cells/kg". */
    private static boolean isUnit(String chunk, int slash) {
        return AMOUNTS.contains(letters(chunk, slash, -1)) && PER.contains(letters(chunk, slash, 1));
    }

    /** "w/o", "n/a" and "A/C": one letter on each side. */
    private static boolean isShortPair(String chunk, int slash) {
        return (letters(chunk, slash, -1).length() == 1
                        && letters(chunk, slash, 1).length() == 1)
                || chunk.equalsIgnoreCase("w/");
    }

    /** The letters (and digits behind them) next to a slash, before (-1) or behind (1) it, in lower case. */
    private static String letters(String chunk, int slash, int step) {
        int at = slash + step;
        while (Characters.isLetter(chunk, at) || (step > 0 && at > slash + 1 && Characters.isDigit(chunk, at))) {
            if (Math.abs(at - slash) > 8) {
                return "";
            }
            at += step;
        }
        return (step < 0 ? chunk.substring(at + 1, slash) : chunk.substring(slash + 1, at)).toLowerCase(Locale.ROOT);
    }

    /** The end of "(R)", "(TM)" or "(C)" at {@code at}, or 0. */
    private static int markInBrackets(String chunk, int at) {
        for (String mark : new String[] {"(R)", "(TM)", "(SM)", "(C)"}) {
            if (chunk.startsWith(mark, at)) {
                return at + mark.length();
            }
        }
        return 0;
    }

    /** A trade mark sign typed as letters: "ReNewTM". */
    private static int mark(String chunk, int at) {
        boolean mark = at > 2
                && chunk.startsWith("TM", at)
                && Character.isLowerCase(chunk.charAt(at - 1))
                && !Characters.isLetter(chunk, at + 2);
        return mark ? at + 2 : at;
    }
}
