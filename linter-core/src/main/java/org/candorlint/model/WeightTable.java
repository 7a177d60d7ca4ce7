package org.candorlint.model;

import java.util.Arrays;

/**
 * The weights of features, found by the features' hashes. Most features speak of few outcomes, and looking them up is what
 * the models' time goes into; so a row holds only weights that count, the rows stand in the order of the hashes, and what is
 * read together lies together. Immutable and thread-safe.
 */
final class WeightTable {

    /** Outcomes that a table can tell apart. */
    static final int MOST_OUTCOMES = 32;

    /** The largest weight, in steps. */
    static final int LARGEST_WEIGHT = 1023;

    private static final int OUTCOME_BITS = 5;
    private static final int LONGEST_BUCKET = 255;

    private final int shift;
    private final int[] buckets;
    private final int[] entries;
    private final short[] weights;

    /**
     * @param sizes how many rows each bucket has, one byte each; the buckets are a power of two, at least four
     * @param entries for each row 32 bits of its feature's hash and where its weights begin, then two for the end
     * @param weights steps and outcome of each, in one number
     */
    WeightTable(byte[] sizes, int[] entries, short[] weights) {
        this.shift = Long.SIZE - Integer.numberOfTrailingZeros(sizes.length);
        this.buckets = new int[sizes.length + 1];
        for (int i = 0; i < sizes.length; i++) {
            buckets[i + 1] = buckets[i] + Byte.toUnsignedInt(sizes[i]);
        }
        this.entries = entries;
        this.weights = weights;
    }

    /** The row of a feature, -1 if it has none. */
    int row(long hash) {
        int bucket = (int) (hash >>> shift);
        int print = (int) hash;
        int end = buckets[bucket + 1];
        for (int row = buckets[bucket]; row < end; row++) {
            if (entries[2 * row] == print) {
                return row;
            }
        }
        return -1;
    }

    /**
     * The rows of the first so many features, -1 for one that has none. In three rounds, so that what one look-up must
     * fetch from memory does not wait for what another found.
     */
    void rows(long[] hashes, int count, int[] rows) {
        for (int i = 0; i < count; i++) {
            rows[i] = buckets[(int) (hashes[i] >>> shift)];
        }
        int[] first = new int[count];
        for (int i = 0; i < count; i++) {
            first[i] = entries[2 * rows[i]];
        }
        for (int i = 0; i < count; i++) {
            int print = (int) hashes[i];
            int end = buckets[(int) (hashes[i] >>> shift) + 1];
            int row = rows[i];
            if (row < end && first[i] != print) {
                row++;
                while (row < end && entries[2 * row] != print) {
                    row++;
                }
            }
            rows[i] = row < end ? row : -1;
        }
    }

    void addTo(int[] sums, int row) {
        int end = entries[2 * row + 3];
        for (int i = entries[2 * row + 1]; i < end; i++) {
            sums[weights[i] & (MOST_OUTCOMES - 1)] += weights[i] >> OUTCOME_BITS;
        }
    }

    int weight(int row, int outcome) {
        for (int i = entries[2 * row + 1]; i < entries[2 * row + 3]; i++) {
            if ((weights[i] & (MOST_OUTCOMES - 1)) == outcome) {
                return weights[i] >> OUTCOME_BITS;
            }
        }
        return 0;
    }

    byte[] sizes() {
        byte[] sizes = new byte[buckets.length - 1];
        for (int i = 0; i < sizes.length; i++) {
            int size = buckets[i + 1] - buckets[i];
            if (size > LONGEST_BUCKET) {
                throw new IllegalStateException("the hashes of features are not spread: " + size + " in one bucket");
            }
            sizes[i] = (byte) size;
        }
        return sizes;
    }

    int[] entries() {
        return entries.clone();
    }

    short[] weights() {
        return weights.clone();
    }

    /** Takes rows in the order of their features' hashes. Not thread-safe. */
    static final class Builder {

        private final int shift;
        private final byte[] sizes;
        private int[] entries = new int[1024];
        private short[] weights = new short[4096];
        private int rows;
        private int size;

        /** @param features at most so many rows will be added */
        Builder(int features) {
            int bits = Math.max(2, Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, features - 1)));
            this.shift = Long.SIZE - bits;
            this.sizes = new byte[1 << bits];
        }

        void weight(int outcome, int steps) {
            if (size == weights.length) {
                weights = Arrays.copyOf(weights, size * 2);
            }
            weights[size++] = (short) (steps << OUTCOME_BITS | outcome);
        }

        /** Ends the row of a feature; without a weight it is none. */
        void row(long hash) {
            if (size == entries[2 * rows + 1]) {
                return;
            }
            sizes[(int) (hash >>> shift)]++;
            entries[2 * rows++] = (int) hash;
            if (entries.length < 2 * rows + 2) {
                entries = Arrays.copyOf(entries, entries.length * 2);
            }
            entries[2 * rows + 1] = size;
        }

        WeightTable build() {
            return new WeightTable(sizes, Arrays.copyOf(entries, 2 * rows + 2), Arrays.copyOf(weights, size));
        }
    }
}
