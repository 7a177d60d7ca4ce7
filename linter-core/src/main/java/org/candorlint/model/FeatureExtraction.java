package org.candorlint.model;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.candorlint.language.Sentence;
import org.candorlint.stance.PageScan;

/** Makes feature vectors of sentences and pages, the same in training and in use. Immutable and thread-safe. */
public final class FeatureExtraction {

    private final SentenceFeatures sentences;
    private final PageFeatures pages;
    private final Set<String> topics;

    /** @param topics lexicons whose presence on a page is told to the sentence models */
    public FeatureExtraction(Set<String> topics, UnaryOperator<String> stemmer) {
        Symbols symbols = new Symbols(stemmer);
        this.sentences = new SentenceFeatures(symbols, topics);
        this.pages = new PageFeatures(symbols, topics);
        this.topics = Set.copyOf(topics);
    }

    /** Begins the vectors of a labelled page. */
    public TrainingPage training(
            String name, Set<String> outcomes, boolean isolated, PageScan page, PageSignals evidence) {
        return new TrainingPage(name, outcomes, isolated, this, page, evidence);
    }

    Set<String> topicLexicons() {
        return topics;
    }

    PageTopics topics(PageScan page) {
        return PageTopics.of(page, topics);
    }

    long[] page(PageScan page, PageSignals evidence) {
        HashedFeatures features = new HashedFeatures();
        pages.extract(page, evidence, features);
        return features.toArray();
    }

    long[] sentence(PageScan page, Sentence sentence, List<RuleEvidence> rules, PageTopics pageTopics) {
        HashedFeatures features = new HashedFeatures();
        sentences.extract(page, sentence, rules, pageTopics, features);
        return features.toArray();
    }

    NamedFeatures named(PageScan page, Sentence sentence, List<RuleEvidence> rules, PageTopics pageTopics) {
        NamedFeatures features = new NamedFeatures();
        sentences.extract(page, sentence, rules, pageTopics, features);
        return features;
    }
}
