package org.candorlint.language.opennlp;

import java.util.Set;

/** Decides whether a full stop before white space and something that may begin a sentence ends one. Thread-safe. */
final class FullStops {

    private static final int LONGEST_WORD = 24;
    private static final int LONGEST_MARKER = 16;

    /** What follows "6 p.m." and "GmbH & Co." without a sentence between. */
    private static final Set<String> PARTS_OF_NAMES = Set.of(
            "Central",
            "Eastern",
            "Pacific",
            "Mountain",
            "Standard",
            "EST",
            "EDT",
            "CST",
            "CDT",
            "MST",
            "MDT",
            "PST",
            "PDT",
            "ET",
            "CT",
            "MT",
            "PT",
            "GMT",
            "BST",
            "CET",
            "AEST",
            "KG",
            "LLC",
            "Inc",
            "Ltd");

    private final LearnedBoundaries learned;

    FullStops(LearnedBoundaries learned) {
        this.learned = learned;
    }

    /**
     * Whether the sentence that begins at {@code start} ends with the stop at {@code stop}.
     *
     * @param next offset of the first letter, digit or symbol behind the stop, blanks and opening marks skipped
     */
    boolean ends(String text, int start, int stop, int next) {
        int from = wordStart(text, start, stop);
        if (from == stop) {
            return true;
        }
        if (stop - from <= 3 && isDigits(text, from, stop)) {
            return !isMarker(text, start, from);
        }
        if (stop - from == 1) {
            return endsAfterLetter(text, start, from, next);
        }
        String word = text.substring(from, stop);
        boolean number = Character.isDigit(text.charAt(next)) || text.charAt(next) == '#';
        return switch (Abbreviations.stopAfter(word)) {
            case PLAIN -> true;
            case INNER -> false;
            case BEFORE_NUMBER -> !number;
            case EITHER ->
                !number && !isPartOfName(text, next) && (Starters.at(text, next) || learned.endsAt(text, start, stop));
        };
    }

    private static boolean isPartOfName(String text, int next) {
        int end = next;
        while (end - next < LONGEST_WORD && Characters.isLetter(text, end)) {
            end++;
        }
        return PARTS_OF_NAMES.contains(text.substring(next, end));
    }

    /** The start of the word that ends at {@code end}: letters and digits, joined by stops, as in {@code U.S}. */
    static int wordStart(String text, int start, int end) {
        int from = end;
        while (from > start
                && end - from < LONGEST_WORD
                && (Character.isLetterOrDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        return from;
    }

    /** "1. Register", "Step 2. Repair", "Day 3. Check": a number after at most one word counts, and ends nothing. */
    private static boolean isMarker(String text, int start, int number) {
        if (number - start > LONGEST_MARKER) {
            return false;
        }
        int words = 0;
        for (int i = start; i < number; i++) {
            if (Characters.isBlank(text.charAt(i)) && ++words > 1) {
                return false;
            }
        }
        return true;
    }

    /** "A. Cord blood" and "Alan R. Whitcomb" go on; "hepatitis C. Patients" and "vitamin D. The" end. */
    private static boolean endsAfterLetter(String text, int start, int letter, int next) {
        if (letter == start) {
            return false;
        }
        if (!Character.isUpperCase(text.charAt(letter))) {
            return true;
        }
        int before = letter - 1;
        if (Characters.isDash(text.charAt(before)) || text.startsWith("- ", before - 1)) {
            return false;
        }
        while (before > start && !Character.isLetterOrDigit(text.charAt(before))) {
            before--;
        }
        int word = wordStart(text, start, before + 1);
        return !Character.isUpperCase(text.charAt(word)) || Starters.at(text, next);
    }

    private static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
