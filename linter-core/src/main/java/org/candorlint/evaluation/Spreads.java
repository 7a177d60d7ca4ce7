package org.candorlint.evaluation;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far the figures of a score could be chance: 95 % intervals. Immutable and thread-safe.
 *
 * @param micro of every label together
 * @param labels by label
 */
public record Spreads(Spread micro, SortedMap<String, Spread> labels) {

    public Spreads {
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
    }

    /**
     * The intervals of the three ratios.
     *
     * @param f1Error the standard error of F1; NaN where F1 never had a meaning
     */
    public record Spread(Interval precision, Interval recall, Interval f1, double f1Error) {}

    /** From {@code low} to {@code high}, both included; NaN where the ratio never had a meaning. */
    public record Interval(double low, double high) {}
}
