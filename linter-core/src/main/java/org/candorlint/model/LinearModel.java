package org.candorlint.model;

import java.util.Arrays;
import java.util.List;

/**
 * Logistic models of several outcomes over the same features. A weight is a whole number of steps, so that sums do not
 * depend on the order of the features; most features speak of few outcomes, so that only weights that count are kept.
 * Immutable and thread-safe.
 */
final class LinearModel {

    private final List<String> outcomes;
    private final float[] bias;
    private final float[] steps;
    private final WeightTable table;

    /** @param steps what a weight of one is worth, for each outcome */
    LinearModel(List<String> outcomes, float[] bias, float[] steps, WeightTable table) {
        this.outcomes = List.copyOf(outcomes);
        this.bias = bias;
        this.steps = steps;
        this.table = table;
    }

    /**
     * A model with weights as they were fitted.
     *
     * @param features hashes of the features, distinct
     * @param weights one row per feature, {@code outcomes.size()} weights each
     * @param negligible smaller weights are left out
     */
    static LinearModel of(List<String> outcomes, float[] bias, long[] features, float[] weights, float negligible) {
        int count = outcomes.size();
        if (count > WeightTable.MOST_OUTCOMES) {
            throw new IllegalArgumentException(count + " outcomes are more than a model can hold");
        }
        float[] steps = steps(weights, count);
        Integer[] order = new Integer[features.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Long.compareUnsigned(features[a], features[b]));
        WeightTable.Builder table = new WeightTable.Builder(features.length);
        for (int at : order) {
            for (int outcome = 0; outcome < count; outcome++) {
                float weight = weights[at * count + outcome];
                if (Math.abs(weight) >= negligible && steps[outcome] > 0) {
                    table.weight(outcome, Math.round(weight / steps[outcome]));
                }
            }
            table.row(features[at]);
        }
        return new LinearModel(outcomes, bias, steps, table.build());
    }

    List<String> outcomes() {
        return outcomes;
    }

    /** One log-odds per outcome, for features that are distinct. */
    float[] scores(long[] features) {
        int[] sums = new int[bias.length];
        for (long feature : features) {
            int row = table.row(feature);
            if (row >= 0) {
                table.addTo(sums, row);
            }
        }
        return scores(sums);
    }

    /** One log-odds per outcome, for the rows that {@link #rows} names. */
    float[] scores(RowSet features) {
        int[] sums = new int[bias.length];
        for (int i = 0; i < features.size(); i++) {
            table.addTo(sums, features.get(i));
        }
        return scores(sums);
    }

    /** The rows of the first so many features, -1 for one that says nothing. */
    void rows(long[] features, int count, int[] rows) {
        table.rows(features, count, rows);
    }

    float weight(long feature, int outcome) {
        int row = table.row(feature);
        return row < 0 ? 0 : table.weight(row, outcome) * steps[outcome];
    }

    float[] bias() {
        return bias;
    }

    float[] steps() {
        return steps;
    }

    WeightTable table() {
        return table;
    }

    private float[] scores(int[] sums) {
        float[] scores = bias.clone();
        for (int i = 0; i < scores.length; i++) {
            scores[i] += sums[i] * steps[i];
        }
        return scores;
    }

    private static float[] steps(float[] weights, int outcomes) {
        float[] largest = new float[outcomes];
        for (int i = 0; i < weights.length; i++) {
            largest[i % outcomes] = Math.max(largest[i % outcomes], Math.abs(weights[i]));
        }
        for (int i = 0; i < outcomes; i++) {
            largest[i] /= WeightTable.LARGEST_WEIGHT;
        }
        return largest;
    }
}
