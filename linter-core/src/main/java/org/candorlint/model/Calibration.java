package org.candorlint.model;

/**
 * From the log-odds of a linear model to a probability that can be believed, after Platt: a slope and an offset fitted
 * on examples that the model was not trained on.
 */
record Calibration(float slope, float offset) {

    private static final int ENOUGH = 25;

    /** Less than one in four hundred decides nothing, and most categories are that far from most sentences. */
    private static final double HOPELESS = -6;

    static final Calibration NONE = new Calibration(1, 0);

    double probability(double logOdds) {
        double calibrated = slope * logOdds + offset;
        return calibrated < HOPELESS ? 0 : 1 / (1 + Math.exp(-calibrated));
    }

    /** This one where it rests on enough examples, otherwise the other. */
    Calibration orElse(Calibration other, int examples) {
        return examples >= ENOUGH ? this : other;
    }

    /** Fits slope and offset by gradient descent on the log loss. */
    static Calibration fit(float[] logOdds, boolean[] truth) {
        double slope = 1;
        double offset = 0;
        int n = logOdds.length;
        if (n == 0) {
            return NONE;
        }
        for (int round = 0; round < 200; round++) {
            double gs = 0;
            double go = 0;
            double hss = 1e-3;
            double hso = 0;
            double hoo = 1e-3;
            for (int i = 0; i < n; i++) {
                double p = 1 / (1 + Math.exp(-(slope * logOdds[i] + offset)));
                double d = p - (truth[i] ? 1 : 0);
                double w = p * (1 - p);
                gs += d * logOdds[i];
                go += d;
                hss += w * logOdds[i] * logOdds[i];
                hso += w * logOdds[i];
                hoo += w;
            }
            double det = hss * hoo - hso * hso;
            double stepSlope = (hoo * gs - hso * go) / det;
            double stepOffset = (hss * go - hso * gs) / det;
            slope -= stepSlope;
            offset -= stepOffset;
            if (Math.abs(stepSlope) + Math.abs(stepOffset) < 1e-6) {
                break;
            }
        }
        boolean sane = slope > 0.05 && slope < 20 && Double.isFinite(offset);
        return sane ? new Calibration((float) slope, (float) offset) : NONE;
    }
}
