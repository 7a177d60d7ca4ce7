package org.candorlint.model;

import org.candorlint.language.Sentence;
import org.candorlint.model.SentenceWords.Hit;

/**
 * A first look at a sentence that no rule matches: most hold no word that any claim is made of, and the models of the
 * categories need not be asked. Immutable and thread-safe.
 *
 * @param model whether a sentence claims anything, by its own words
 * @param bar the log-odds below which it is passed by, found by cross-validation
 */
record Glance(LinearModel model, double bar) {

    /** The one outcome of the model. */
    static final String CLAIMS = "claims";

    /** A bar below which no sentence falls. */
    static final double NEVER = -1e9;

    boolean passesBy(PageWords page, Sentence sentence) {
        RowSink sink = page.sink(model);
        extract(page, sentence, sink);
        return model.scores(sink.rows())[0] < bar;
    }

    static long[] features(PageWords page, Sentence sentence) {
        HashedFeatures features = new HashedFeatures();
        extract(page, sentence, features);
        return features.toArray();
    }

    private static void extract(PageWords page, Sentence sentence, FeatureSink sink) {
        SentenceWords own = page.of(sentence);
        for (Word word : own.words()) {
            sink.add(FeatureKind.WORD, word.stem());
            word.classes().forEach(like -> sink.add(FeatureKind.LIKE, like));
        }
        for (Hit hit : own.hits()) {
            sink.add(FeatureKind.CLASS, hit.lexicon());
        }
        sink.add(FeatureKind.SHAPE, SentenceShape.length(own.words().size()));
        sink.add(FeatureKind.PASSAGE, SentenceFeatures.kind(sentence.passage()));
        sink.add(FeatureKind.NEARNESS, page.topics().nearness(page, sentence));
    }
}
