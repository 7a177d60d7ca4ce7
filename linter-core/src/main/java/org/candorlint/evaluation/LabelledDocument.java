package org.candorlint.evaluation;

import java.util.HashSet;
import java.util.Set;
import org.candorlint.document.Document;
import org.candorlint.model.SentenceLabels;

/**
 * A page that was read, with what should be found on it. Immutable and thread-safe.
 *
 * @param isolated whether it is a single sentence that belongs to no page
 */
public record LabelledDocument(Document document, LabelledPage labels, boolean isolated) {

    /** A sentence that holds less than this share of a quote, or a quote of a sentence, is another sentence. */
    private static final double SHARE = 0.5;

    /** Whether anything is offered to patients on it: a page that offers nothing carries no labels. */
    public boolean offers() {
        return isolated
                || !labels.labels().isEmpty()
                || !labels.optional().isEmpty()
                || !labels.sentences().isEmpty();
    }

    /** The labels of a sentence of this page, by its text. */
    SentenceLabels labelsOf(String sentence, LabelScheme scheme) {
        Folded folded = Folded.of(sentence);
        Set<String> carried = new HashSet<>();
        Set<String> open = new HashSet<>();
        for (LabelledSentence labelled : labels.sentences()) {
            Folded quote = Folded.of(labelled.text());
            if (isSame(folded, quote)) {
                LabelledSentence adjusted =
                        scheme.adjusted(labelled, quote.words().size());
                carried.addAll(adjusted.labels());
                open.addAll(adjusted.optional());
            }
        }
        return new SentenceLabels(carried, open);
    }

    private static boolean isSame(Folded sentence, Folded quote) {
        int shorter = Math.min(sentence.text().length(), quote.text().length());
        int longer = Math.max(sentence.text().length(), quote.text().length());
        return (shorter >= SHARE * longer && sentence.holdsOrIsHeldBy(quote)) || sentence.resembles(quote);
    }
}
