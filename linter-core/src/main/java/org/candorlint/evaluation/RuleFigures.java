package org.candorlint.evaluation;

/**
 * What was measured of one rule, as if it were alone. Immutable and thread-safe.
 *
 * @param counts labels that it found, places where it reported without a label, and the labels of its category that it did not
 *     find, which other rules may
 */
public record RuleFigures(String rule, String category, Counts counts) {

    /** How many of its findings count: optional ones and repetitions do not. */
    public int findings() {
        return counts.tp() + counts.fp();
    }
}
