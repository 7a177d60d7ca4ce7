package org.candorlint.evaluation;

/**
 * What was measured of all labels of a part of a corpus, or of one. Immutable and thread-safe.
 *
 * @param all violations and reviews together
 * @param violations violations alone: what is labelled and only a review counts as missed
 * @param reviews reviews alone
 * @param f1Error the standard error of F1, to four digits; NaN where F1 has no meaning
 */
public record Figures(Counts all, Counts violations, Counts reviews, double f1Error) {

    private static final double DIGITS = 10_000;

    public Figures {
        f1Error = rounded(f1Error);
    }

    /** How many labels there are to find. */
    public int labels() {
        return all.tp() + all.fn();
    }

    /** As it is written, so that figures that were read are equal to those that were written. */
    static double rounded(double value) {
        return Double.isNaN(value) ? value : Math.rint(value * DIGITS) / DIGITS;
    }
}
