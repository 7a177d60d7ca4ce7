package org.candorlint.model;

import java.util.Arrays;

/**
 * The features that tell something about an outcome: those whose presence and the outcome are not independent, by the
 * log-likelihood ratio (Dunning 1993). Most features say nothing about most outcomes; leaving them out makes training
 * fast and models small. Immutable.
 */
final class FeatureSelection {

    /** A weak bar: below it a feature's association is what chance gives two features in five. */
    private static final double TELLING = 1.0;

    private static final int FEWEST = 2;

    private final int[] selected;
    private final int[] compact;

    private FeatureSelection(int[] selected, int features) {
        this.selected = selected;
        this.compact = new int[features];
        Arrays.fill(compact, -1);
        for (int i = 0; i < selected.length; i++) {
            compact[selected[i]] = i;
        }
    }

    static FeatureSelection of(int[][] examples, boolean[] positive, int features) {
        int[] seen = new int[features];
        int[] withOutcome = new int[features];
        int outcomes = 0;
        for (int i = 0; i < examples.length; i++) {
            outcomes += positive[i] ? 1 : 0;
            for (int feature : examples[i]) {
                seen[feature]++;
                withOutcome[feature] += positive[i] ? 1 : 0;
            }
        }
        int[] kept = new int[features];
        int n = 0;
        for (int feature = 0; feature < features; feature++) {
            boolean always = seen[feature] == examples.length;
            boolean tells = seen[feature] >= FEWEST
                    && ratio(withOutcome[feature], seen[feature], outcomes, examples.length) >= TELLING;
            if (always || tells) {
                kept[n++] = feature;
            }
        }
        return new FeatureSelection(Arrays.copyOf(kept, n), features);
    }

    int size() {
        return selected.length;
    }

    /** The examples with the selected features only, numbered anew. */
    int[][] project(int[][] examples) {
        int[][] projected = new int[examples.length][];
        for (int i = 0; i < examples.length; i++) {
            int[] row = new int[examples[i].length];
            int n = 0;
            for (int feature : examples[i]) {
                if (compact[feature] >= 0) {
                    row[n++] = compact[feature];
                }
            }
            projected[i] = Arrays.copyOf(row, n);
        }
        return projected;
    }

    /** Weights of all features, 0 for those left out. */
    float[] expand(float[] weights, int features) {
        float[] all = new float[features];
        for (int i = 0; i < selected.length; i++) {
            all[selected[i]] = weights[i];
        }
        return all;
    }

    private static double ratio(double both, double feature, double outcome, double all) {
        return 2
                * (cell(both, feature, outcome, all)
                        + cell(feature - both, feature, all - outcome, all)
                        + cell(outcome - both, all - feature, outcome, all)
                        + cell(all - feature - outcome + both, all - feature, all - outcome, all));
    }

    private static double cell(double observed, double row, double column, double all) {
        return observed <= 0 ? 0 : observed * Math.log(observed * all / (row * column));
    }
}
