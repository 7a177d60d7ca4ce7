package org.candorlint.model;

/** Looks features up in a model as they are found. Not thread-safe. */
final class RowSink extends HashingSink {

    private final LinearModel model;
    private final RowSet rows = new RowSet();

    RowSink(LinearModel model) {
        this.model = model;
    }

    /** Adds rows that were looked up before. */
    void addAll(int[] known) {
        for (int row : known) {
            rows.add(row);
        }
    }

    RowSet rows() {
        return rows;
    }

    @Override
    void put(long feature) {
        int row = model.row(feature);
        if (row >= 0) {
            rows.add(row);
        }
    }
}
