package org.candorlint.evaluation;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The labelled sentences of one page, and which of them a finding is about.
 *
 * @param sentences with the labels that a short sentence does not owe made optional
 * @param quotes the same sentences, folded
 */
record LabelledPlaces(List<LabelledSentence> sentences, List<Folded> quotes) {

    static LabelledPlaces of(LabelledPage page, LabelScheme scheme) {
        var quotes = page.sentences().stream()
                .map(sentence -> Folded.of(sentence.text()))
                .toList();
        var sentences = IntStream.range(0, quotes.size())
                .mapToObj(i -> scheme.adjusted(
                        page.sentences().get(i), quotes.get(i).words().size()))
                .toList();
        return new LabelledPlaces(sentences, quotes);
    }

    /** Indexes of the sentences that the finding is about. */
    List<Integer> of(Whereabouts finding) {
        return IntStream.range(0, quotes.size())
                .filter(i -> finding.isAt(quotes.get(i)))
                .boxed()
                .toList();
    }
}
