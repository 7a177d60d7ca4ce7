package org.candorlint.model;

import java.util.List;
import java.util.Set;
import java.util.function.LongToDoubleFunction;
import java.util.function.UnaryOperator;
import org.candorlint.language.Sentence;
import org.candorlint.stance.PageScan;

/** Makes feature vectors of sentences and pages, the same in training and in use. Immutable and thread-safe. */
public final class FeatureExtraction {

    private final Symbols symbols;
    private final SentenceFeatures sentences;
    private final PageFeatures pages;
    private final Set<String> topics;

    /**
     * @param topics lexicons whose presence on a page is told to the sentence models
     * @param classes the classes of alike words
     */
    public FeatureExtraction(Set<String> topics, UnaryOperator<String> stemmer, WordClasses classes) {
        this.symbols = new Symbols(stemmer, classes);
        this.sentences = new SentenceFeatures(symbols, topics);
        this.pages = new PageFeatures(symbols, topics);
        this.topics = Set.copyOf(topics);
    }

    /** Begins the vectors of a labelled page. */
    public TrainingPage training(
            String name, Set<String> outcomes, boolean isolated, PageScan page, PageSignals evidence) {
        return new TrainingPage(name, outcomes, isolated, this, page, evidence);
    }

    WordClasses wordClasses() {
        return symbols.wordClasses();
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

    /** The words of a sentence that speak most for what the weights belong to. */
    TellingWords telling(
            PageScan page,
            Sentence sentence,
            List<RuleEvidence> rules,
            PageTopics pageTopics,
            LongToDoubleFunction weight) {
        TellingWords words = new TellingWords(page.scan(sentence), symbols, weight);
        sentences.extract(page, sentence, rules, pageTopics, words);
        return words;
    }
}
