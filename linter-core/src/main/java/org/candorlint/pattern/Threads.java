package org.candorlint.pattern;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The threads that wait at one term, in order of preference once sorted. Not thread-safe. */
final class Threads {

    private static final int INDEX_BITS = 19;
    private static final int START_BITS = 24;
    private static final int MAX_START = (1 << START_BITS) - 1;
    private static final int MAX_GAP = (1 << 20) - 1;

    private long[] keys = {};
    private int[] states = {};
    private @Nullable Mark[] marks = {};
    private int size;

    void add(int state, int gap, int start, @Nullable Mark mark) {
        if (size == keys.length) {
            int room = Math.max(16, size * 2);
            keys = Arrays.copyOf(keys, room);
            states = Arrays.copyOf(states, room);
            marks = Arrays.copyOf(marks, room);
        }
        // Fewest gap terms first, then the earliest start, then the order of arrival.
        long cost = Math.min(gap, MAX_GAP);
        long from = Math.min(start, MAX_START);
        keys[size] = (cost << (START_BITS + INDEX_BITS)) | (from << INDEX_BITS) | size;
        states[size] = state;
        marks[size] = mark;
        size++;
    }

    void sort() {
        if (size > 1) {
            Arrays.sort(keys, 0, size);
        }
    }

    int size() {
        return size;
    }

    int state(int place) {
        return states[index(place)];
    }

    @Nullable
    Mark mark(int place) {
        return marks[index(place)];
    }

    int gap(int place) {
        return (int) (keys[place] >>> (START_BITS + INDEX_BITS));
    }

    int start(int place) {
        return (int) (keys[place] >>> INDEX_BITS) & MAX_START;
    }

    void clear() {
        Arrays.fill(marks, 0, size, null);
        size = 0;
    }

    private int index(int place) {
        return (int) keys[place] & ((1 << INDEX_BITS) - 1);
    }
}
