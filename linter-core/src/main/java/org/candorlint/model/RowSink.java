package org.candorlint.model;

/** Looks features up in a model as they are found. Not thread-safe. */
final class RowSink implements FeatureSink {

    private final LinearModel model;
    private final RowSet rows = new RowSet();

    RowSink(LinearModel model) {
        this.model = model;
    }

    @Override
    public void add(FeatureKind kind, Symbol a) {
        put(Hash.join(kind.hash(), a.hash()));
    }

    @Override
    public void add(FeatureKind kind, Symbol a, Symbol b) {
        put(Hash.join(Hash.join(kind.hash(), a.hash()), b.hash()));
    }

    @Override
    public void add(FeatureKind kind, Symbol a, Symbol b, Symbol c) {
        put(Hash.join(Hash.join(Hash.join(kind.hash(), a.hash()), b.hash()), c.hash()));
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

    private void put(long feature) {
        int row = model.row(feature);
        if (row >= 0) {
            rows.add(row);
        }
    }
}
