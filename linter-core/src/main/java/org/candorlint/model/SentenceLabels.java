package org.candorlint.model;

import java.util.Set;

/**
 * What people say of a sentence.
 *
 * @param labels categories that it carries
 * @param open categories on which two careful people could differ
 */
public record SentenceLabels(Set<String> labels, Set<String> open) {

    public static final SentenceLabels NONE = new SentenceLabels(Set.of(), Set.of());

    public SentenceLabels {
        labels = Set.copyOf(labels);
        open = Set.copyOf(open);
    }

    boolean any() {
        return !labels.isEmpty() || !open.isEmpty();
    }
}
