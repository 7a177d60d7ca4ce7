package org.candorlint.evaluation;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was measured of one part of a corpus. Immutable and thread-safe.
 *
 * @param name such as {@code plain}
 * @param pages how many pages, or sentences that belong to no page
 * @param silent pages on which there is nothing to find
 * @param wronglyExcused labels that were matched, but taken for no claim
 * @param sentences whether anything was reported on sentences that carry any label, whatever the label
 * @param micro of every label together
 * @param categories by label
 */
public record ScorecardPart(
        String name,
        int pages,
        Silence silent,
        int wronglyExcused,
        Counts sentences,
        Figures micro,
        SortedMap<String, Figures> categories) {

    public ScorecardPart {
        categories = Collections.unmodifiableSortedMap(new TreeMap<>(categories));
    }

    /**
     * Pages on which there is nothing to find.
     *
     * @param findings how many there are on them nevertheless
     * @param error the standard error of {@code findings}
     */
    public record Silence(int pages, int findings, double error) {

        public Silence {
            error = Figures.rounded(error);
        }
    }

    /** The mean F1 of the labels that occur; NaN where there are none. */
    public double macroF1() {
        return categories.values().stream()
                .filter(figures -> figures.labels() > 0)
                .mapToDouble(figures -> figures.all().f1())
                .average()
                .orElse(Double.NaN);
    }
}
