package org.candorlint.model;

import java.util.Map;
import java.util.TreeMap;

/** Features by name, for people who ask why a model says what it says. Not thread-safe. */
final class NamedFeatures implements FeatureSink {

    private final Map<String, Long> hashByName = new TreeMap<>();

    @Override
    public void add(FeatureKind kind, Symbol a) {
        hashByName.put(kind.label() + " " + quoted(a.text()), Hash.join(kind.hash(), a.hash()));
    }

    @Override
    public void add(FeatureKind kind, Symbol a, Symbol b) {
        hashByName.put(
                kind.label() + " " + quoted(a.text() + " " + b.text()),
                Hash.join(Hash.join(kind.hash(), a.hash()), b.hash()));
    }

    @Override
    public void add(FeatureKind kind, Symbol a, Symbol b, Symbol c) {
        hashByName.put(
                kind.label() + " " + quoted(a.text() + " " + b.text() + " " + c.text()),
                Hash.join(Hash.join(Hash.join(kind.hash(), a.hash()), b.hash()), c.hash()));
    }

    Map<String, Long> hashByName() {
        return hashByName;
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
