package org.candorlint.model;

import java.util.Arrays;

/** Rows of a model, each once, in the order in which they came. Not thread-safe. */
final class RowSet {

    private static final int SMALLEST = 256;

    private int[] rows = new int[SMALLEST];
    private int[] slots = new int[SMALLEST * 4];
    private int size;

    void add(int row) {
        if (size == rows.length) {
            grow();
        }
        int mask = slots.length - 1;
        int slot = (row * 0x9E3779B9) >>> 7 & mask;
        while (slots[slot] != 0) {
            if (slots[slot] == row + 1) {
                return;
            }
            slot = slot + 1 & mask;
        }
        slots[slot] = row + 1;
        rows[size++] = row;
    }

    void clear() {
        Arrays.fill(slots, 0);
        size = 0;
    }

    int size() {
        return size;
    }

    int get(int i) {
        return rows[i];
    }

    int[] toArray() {
        return Arrays.copyOf(rows, size);
    }

    private void grow() {
        int[] kept = rows;
        rows = new int[kept.length * 2];
        slots = new int[slots.length * 2];
        size = 0;
        for (int row : kept) {
            add(row);
        }
    }
}
