package org.candorlint.model;

import java.util.Arrays;

/**
 * Gathers features and looks them up in a model all at once: the table is larger than a processor's near memory, and look-ups
 * that do not wait for each other wait together. Not thread-safe.
 */
final class RowSink extends HashingSink {

    private static final int SMALLEST = 512;

    private final LinearModel model;
    private final RowSet rows = new RowSet();
    private long[] features = new long[SMALLEST];
    private int[] found = new int[SMALLEST];
    private int size;

    RowSink(LinearModel model) {
        this.model = model;
    }

    LinearModel model() {
        return model;
    }

    /** Forgets all features. */
    void clear() {
        rows.clear();
        size = 0;
    }

    /** Adds rows that were looked up before. */
    void addAll(int[] known) {
        for (int row : known) {
            rows.add(row);
        }
    }

    /** The rows of all features so far, each once. */
    RowSet rows() {
        model.rows(features, size, found);
        for (int i = 0; i < size; i++) {
            if (found[i] >= 0) {
                rows.add(found[i]);
            }
        }
        size = 0;
        return rows;
    }

    @Override
    void put(long feature) {
        if (size == features.length) {
            features = Arrays.copyOf(features, size * 2);
            found = new int[size * 2];
        }
        features[size++] = feature;
    }
}
