package org.candorlint.evaluation;

import java.util.List;
import java.util.Set;

/**
 * A page of a corpus and what people found in it. What is not labelled is meant to be silent. Immutable and thread-safe.
 *
 * @param page file name of the page, beside the label file
 * @param kind such as {@code clinic}
 * @param market id of the market
 * @param labels categories that belong to the page as a whole
 * @param optional those on which two careful readers could differ; they count neither way
 * @param sentences the labelled sentences, in the order of the file
 * @param conflicts quotes that contradict each other, in pairs
 */
public record LabelledPage(
        String page,
        String kind,
        String market,
        Set<String> labels,
        Set<String> optional,
        List<LabelledSentence> sentences,
        List<Conflict> conflicts) {

    public LabelledPage {
        labels = Set.copyOf(labels);
        optional = Set.copyOf(optional);
        sentences = List.copyOf(sentences);
        conflicts = List.copyOf(conflicts);
    }

    /** Two quotes that cannot both be true. */
    public record Conflict(String one, String other) {}
}
