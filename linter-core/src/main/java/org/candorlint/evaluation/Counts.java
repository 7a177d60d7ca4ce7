package org.candorlint.evaluation;

import java.util.Collection;

/**
 * How often something was right and wrong; the ratios are NaN where they have no meaning. Immutable and thread-safe.
 *
 * @param tp labels that were found
 * @param fp findings without a label
 * @param fn labels that were not found
 */
public record Counts(int tp, int fp, int fn) {
    public static final Counts NONE = new Counts(0, 0, 0);

    public static Counts of(Collection<Outcome> outcomes) {
        Counts counts = NONE;
        for (Outcome outcome : outcomes) {
            counts = counts.plus(of(outcome));
        }
        return counts;
    }

    static Counts of(Outcome outcome) {
        return switch (outcome.kind()) {
            case HIT -> new Counts(1, 0, 0);
            case FALSE_ALARM -> new Counts(0, 1, 0);
            case MISS, WRONGLY_EXCUSED -> new Counts(0, 0, 1);
        };
    }

    public Counts plus(Counts other) {
        return new Counts(tp + other.tp, fp + other.fp, fn + other.fn);
    }

    public double precision() {
        return ratio(tp, tp + fp);
    }

    public double recall() {
        return ratio(tp, tp + fn);
    }

    public double f1() {
        return ratio(2 * tp, 2 * tp + fp + fn);
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }
}
