package org.candorlint.model;

import java.util.Arrays;

/** Features as hashes, each once, sorted. Not thread-safe while it is filled. */
final class HashedFeatures extends HashingSink {

    private long[] hashes = new long[256];
    private int size;

    @Override
    void put(long hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = hash;
    }

    /** The distinct hashes in ascending order. */
    long[] toArray() {
        long[] sorted = Arrays.copyOf(hashes, size);
        Arrays.sort(sorted);
        int n = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[n++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, n);
    }
}
