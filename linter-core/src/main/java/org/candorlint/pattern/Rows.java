package org.candorlint.pattern;

import java.util.Arrays;
import java.util.BitSet;

/** Rows of numbers, one behind the other in one array: a table of many short rows that loads as two blocks. Immutable. */
final class Rows {

    private final int[] starts;
    private final int[] values;

    private Rows(int[] starts, int[] values) {
        this.starts = starts;
        this.values = values;
    }

    /** A row may be null: it is empty then. */
    static Rows of(int[][] rows) {
        int[] starts = new int[rows.length + 1];
        for (int i = 0; i < rows.length; i++) {
            int[] row = rows[i];
            starts[i + 1] = starts[i] + (row == null ? 0 : row.length);
        }
        int[] values = new int[starts[rows.length]];
        for (int i = 0; i < rows.length; i++) {
            int[] row = rows[i];
            if (row != null) {
                System.arraycopy(row, 0, values, starts[i], row.length);
            }
        }
        return new Rows(starts, values);
    }

    /** For each symbol below {@code size} the places of the rows that hold it, ascending. */
    static Rows inverted(int[][] rows, int size) {
        int[] counts = new int[size];
        for (int[] row : rows) {
            for (int symbol : row) {
                counts[symbol]++;
            }
        }
        int[][] index = new int[size][];
        for (int place = 0; place < rows.length; place++) {
            for (int symbol : rows[place]) {
                int[] row = index[symbol];
                if (row == null) {
                    row = new int[counts[symbol]];
                    index[symbol] = row;
                    counts[symbol] = 0;
                }
                row[counts[symbol]++] = place;
            }
        }
        return Rows.of(index);
    }

    static Rows read(BlockInput in) {
        return new Rows(in.ints(), in.ints());
    }

    void write(BlockOutput out) {
        out.ints(starts);
        out.ints(values);
    }

    /** The number of rows. */
    int size() {
        return starts.length - 1;
    }

    /** The number of values in all rows. */
    int count() {
        return values.length;
    }

    /** The place of the first value of a row; the row ends where the next one starts. */
    int start(int row) {
        return starts[row];
    }

    int end(int row) {
        return starts[row + 1];
    }

    int value(int place) {
        return values[place];
    }

    /** Adds the values of one row to a set. */
    void addTo(BitSet set, int row) {
        for (int i = starts[row]; i < starts[row + 1]; i++) {
            set.set(values[i]);
        }
    }

    /** A copy of one row. */
    int[] row(int row) {
        return Arrays.copyOfRange(values, starts[row], starts[row + 1]);
    }
}
