package org.candorlint.pattern;

import java.util.List;

/**
 * The words that divide a sentence into clauses, besides punctuation. Entries may be several words, except subjects
 * and coordinators; all are matched to the letter, lower case.
 *
 * @param openers a clause starts before these
 * @param afterComma a clause starts before these if a comma stands before them
 * @param coordinators a clause starts before these if a comma stands before and a subject behind them
 * @param subjects what counts as a subject behind a coordinator
 */
public record ClauseBoundaries(
        List<String> openers, List<String> afterComma, List<String> coordinators, List<String> subjects) {

    private static final ClauseBoundaries ENGLISH = new ClauseBoundaries(
            List.of(
                    "but",
                    "however",
                    "although",
                    "though",
                    "whereas",
                    "while",
                    "because",
                    "unless",
                    "if",
                    "so that",
                    "which",
                    "who"),
            // "not yet proven" is one clause, ", yet it works" is two.
            List.of("yet"),
            List.of("and", "or", "so", "but", "nor"),
            List.of(
                    "i",
                    "you",
                    "he",
                    "she",
                    "it",
                    "we",
                    "they",
                    "this",
                    "that",
                    "these",
                    "those",
                    "there",
                    "the",
                    "a",
                    "an",
                    "my",
                    "your",
                    "his",
                    "her",
                    "its",
                    "our",
                    "their",
                    "nobody",
                    "everyone"));

    public ClauseBoundaries {
        openers = List.copyOf(openers);
        afterComma = List.copyOf(afterComma);
        coordinators = List.copyOf(coordinators);
        subjects = List.copyOf(subjects);
    }

    public static ClauseBoundaries english() {
        return ENGLISH;
    }
}
