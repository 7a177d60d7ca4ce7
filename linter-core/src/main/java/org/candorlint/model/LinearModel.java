package org.candorlint.model;

import java.util.List;

/**
 * Logistic models of several outcomes over the same features: a table of hashed features with one weight per outcome.
 * Immutable and thread-safe.
 */
final class LinearModel {

    private final List<String> outcomes;
    private final float[] bias;
    private final long[] keys;
    private final int[] rows;
    private final int mask;
    private final float[] weights;

    /**
     * @param features hashes of the features, distinct
     * @param weights one row per feature, {@code outcomes.size()} weights each
     */
    LinearModel(List<String> outcomes, float[] bias, long[] features, float[] weights) {
        this.outcomes = List.copyOf(outcomes);
        this.bias = bias;
        this.weights = weights;
        int capacity = Integer.highestOneBit(Math.max(4, features.length)) * 4;
        this.mask = capacity - 1;
        this.keys = new long[capacity];
        this.rows = new int[capacity];
        for (int row = 0; row < features.length; row++) {
            int slot = slot(features[row]);
            while (rows[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            keys[slot] = features[row];
            rows[slot] = row + 1;
        }
    }

    List<String> outcomes() {
        return outcomes;
    }

    /** One log-odds per outcome. */
    float[] scores(long[] features) {
        float[] scores = bias.clone();
        for (long feature : features) {
            int row = row(feature);
            if (row >= 0) {
                int base = row * scores.length;
                for (int i = 0; i < scores.length; i++) {
                    scores[i] += weights[base + i];
                }
            }
        }
        return scores;
    }

    float weight(long feature, int outcome) {
        int row = row(feature);
        return row < 0 ? 0 : weights[row * bias.length + outcome];
    }

    private int row(long feature) {
        int slot = slot(feature);
        while (rows[slot] != 0) {
            if (keys[slot] == feature) {
                return rows[slot] - 1;
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    private int slot(long hash) {
        return (int) (hash ^ (hash >>> 32)) & mask;
    }

    float[] bias() {
        return bias;
    }

    float[] weights() {
        return weights;
    }

    /** The features in the order of their rows. */
    long[] features() {
        long[] result = new long[bias.length == 0 ? 0 : weights.length / bias.length];
        for (int slot = 0; slot < rows.length; slot++) {
            if (rows[slot] != 0) {
                result[rows[slot] - 1] = keys[slot];
            }
        }
        return result;
    }
}
