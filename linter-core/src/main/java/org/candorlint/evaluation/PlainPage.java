package org.candorlint.evaluation;

import java.util.List;
import java.util.Set;

/**
 * A page written one sentence a line, every sentence labelled. Immutable and thread-safe.
 *
 * @param name file name without its ending
 * @param kind such as {@code clinic}
 * @param market id of the market
 * @param labels categories that belong to the page as a whole
 * @param optional those on which two careful readers could differ
 * @param lines its sentences in reading order
 */
public record PlainPage(
        String name, String kind, String market, Set<String> labels, Set<String> optional, List<Line> lines) {

    public PlainPage {
        labels = Set.copyOf(labels);
        optional = Set.copyOf(optional);
        lines = List.copyOf(lines);
    }

    /**
     * One sentence.
     *
     * @param passage its kind of passage with a number that sentences of one passage share, such as {@code p2}
     */
    public record Line(String passage, LabelledSentence sentence) {}
}
