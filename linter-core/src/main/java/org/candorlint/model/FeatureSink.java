package org.candorlint.model;

/** Takes the features of one sentence or page as they are found. A feature is present or not; repeats are harmless. */
interface FeatureSink {

    void add(FeatureKind kind, Symbol a);

    void add(FeatureKind kind, Symbol a, Symbol b);

    void add(FeatureKind kind, Symbol a, Symbol b, Symbol c);
}
