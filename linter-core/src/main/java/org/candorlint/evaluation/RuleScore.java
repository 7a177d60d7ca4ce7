package org.candorlint.evaluation;

/**
 * How one rule did, as if it were alone. Immutable and thread-safe.
 *
 * @param findings how many it made, optional ones and repetitions included
 * @param tp labels that it found
 * @param fp places where it reported without a label
 * @param wronglyExcused labels that it matched, but took for no claim, and no rule reported
 */
public record RuleScore(String rule, String category, int findings, int tp, int fp, int wronglyExcused) {

    /** NaN where it was neither right nor wrong. */
    public double precision() {
        return new Counts(tp, fp, 0).precision();
    }
}
