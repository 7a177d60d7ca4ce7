package org.candorlint.evaluation;

import java.util.Set;

/**
 * A sentence and its categories. Immutable and thread-safe.
 *
 * @param text the sentence as a reader sees it
 * @param labels categories that it carries; empty for a sentence that must be silent
 * @param optional those on which two careful readers could differ; they count neither way
 */
public record LabelledSentence(String text, Set<String> labels, Set<String> optional) {

    public LabelledSentence {
        labels = Set.copyOf(labels);
        optional = Set.copyOf(optional);
    }
}
