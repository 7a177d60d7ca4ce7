package org.candorlint.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Labelled feature vectors from which one logistic model per outcome is fitted. Not thread-safe while it is filled. */
final class TrainingSet {

    /** Weights that can not change a decision are not worth their bytes. */
    private static final float NEGLIGIBLE = 0.01f;

    private final List<Row> rows = new ArrayList<>();

    @SuppressWarnings("ArrayRecordComponent") // never compared, only read
    private record Row(long[] features, Set<String> labels, Set<String> open) {}

    /**
     * @param labels outcomes that hold
     * @param open outcomes on which careful people differ; the example is left out for them
     */
    void add(long[] features, Set<String> labels, Set<String> open) {
        rows.add(new Row(features, labels, open));
    }

    int size() {
        return rows.size();
    }

    /** @param cutoff features of fewer examples are left out */
    LinearModel train(List<String> outcomes, LogisticTrainer trainer, int cutoff) {
        Map<Long, Integer> index = index(cutoff);
        int features = index.size();
        int[][] contexts = new int[rows.size()][];
        for (int i = 0; i < contexts.length; i++) {
            contexts[i] = context(rows.get(i).features(), index, features);
        }
        float[][] fitted = IntStream.range(0, outcomes.size())
                .parallel()
                .mapToObj(i -> fit(outcomes.get(i), contexts, features + 1, trainer))
                .toArray(float[][]::new);
        return assemble(outcomes, index, fitted, features);
    }

    private Map<Long, Integer> index(int cutoff) {
        Map<Long, Integer> counts = new HashMap<>();
        for (Row row : rows) {
            for (long feature : row.features()) {
                counts.merge(feature, 1, Integer::sum);
            }
        }
        // In the order of their hashes, so that the fit does not depend on the order of a hash map.
        long[] kept = counts.entrySet().stream()
                .filter(e -> e.getValue() >= cutoff)
                .mapToLong(Map.Entry::getKey)
                .sorted()
                .toArray();
        Map<Long, Integer> index = new HashMap<>();
        for (int i = 0; i < kept.length; i++) {
            index.put(kept[i], i);
        }
        return index;
    }

    private static int[] context(long[] features, Map<Long, Integer> index, int bias) {
        int[] context = new int[features.length + 1];
        int n = 0;
        for (long feature : features) {
            Integer known = index.get(feature);
            if (known != null) {
                context[n++] = known;
            }
        }
        context[n++] = bias;
        return Arrays.copyOf(context, n);
    }

    private float[] fit(String outcome, int[][] contexts, int features, LogisticTrainer trainer) {
        int[] chosen = IntStream.range(0, rows.size())
                .filter(i -> !rows.get(i).open().contains(outcome)
                        || rows.get(i).labels().contains(outcome))
                .toArray();
        int[][] examples = new int[chosen.length][];
        boolean[] positive = new boolean[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            Row row = rows.get(chosen[i]);
            examples[i] = contexts[chosen[i]];
            positive[i] = row.labels().contains(outcome);
        }
        FeatureSelection selection = FeatureSelection.of(examples, positive, features);
        float[] selected = trainer.train(selection.project(examples), positive, selection.size());
        return selection.expand(selected, features);
    }

    private static LinearModel assemble(
            List<String> outcomes, Map<Long, Integer> index, float[][] fitted, int biasFeature) {
        float[] bias = new float[outcomes.size()];
        for (int o = 0; o < bias.length; o++) {
            bias[o] = fitted[o][biasFeature];
        }
        long[] hashes = new long[index.size()];
        index.forEach((hash, i) -> hashes[i] = hash);
        float[] weights = new float[hashes.length * bias.length];
        for (int i = 0; i < hashes.length; i++) {
            for (int o = 0; o < bias.length; o++) {
                weights[i * bias.length + o] = fitted[o][i];
            }
        }
        return LinearModel.of(outcomes, bias, hashes, weights, NEGLIGIBLE);
    }
}
