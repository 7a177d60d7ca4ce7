package org.candorlint.model;

/** Takes features as the hashes that models know them by. */
abstract class HashingSink implements FeatureSink {

    /** Takes one feature; it may come again. */
    abstract void put(long feature);

    @Override
    public final void add(FeatureKind kind, Symbol a) {
        put(Hash.join(kind.hash(), a.hash()));
    }

    @Override
    public final void add(FeatureKind kind, Symbol a, Symbol b) {
        put(Hash.join(Hash.join(kind.hash(), a.hash()), b.hash()));
    }

    @Override
    public final void add(FeatureKind kind, Symbol a, Symbol b, Symbol c) {
        put(Hash.join(Hash.join(Hash.join(kind.hash(), a.hash()), b.hash()), c.hash()));
    }
}
