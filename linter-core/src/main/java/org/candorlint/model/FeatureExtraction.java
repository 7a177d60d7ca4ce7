package org.candorlint.model;

import java.util.List;
import java.util.Set;
import java.util.function.LongToDoubleFunction;
import java.util.function.UnaryOperator;
import org.candorlint.language.Sentence;
import org.candorlint.model.PageWords.Surroundings;
import org.candorlint.stance.PageScan;

/** Makes feature vectors of sentences and pages, the same in training and in use. Immutable and thread-safe. */
public final class FeatureExtraction {

    private final Symbols symbols;
    private final Set<String> topics;

    /**
     * @param topics lexicons whose presence on a page is told to the sentence models
     * @param classes the classes of alike words
     */
    public FeatureExtraction(Set<String> topics, UnaryOperator<String> stemmer, WordClasses classes) {
        this.symbols = new Symbols(stemmer, classes);
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

    PageWords words(PageScan page) {
        return new PageWords(page, symbols, topics);
    }

    static long[] page(PageWords page, PageSignals evidence) {
        HashedFeatures features = new HashedFeatures();
        PageFeatures.extract(page, evidence, features);
        return features.toArray();
    }

    /** The rows of {@link #page} in a model. */
    static RowSet rows(PageWords page, PageSignals evidence, LinearModel model) {
        RowSink sink = new RowSink(model);
        PageFeatures.extract(page, evidence, sink);
        return sink.rows();
    }

    static long[] sentence(PageWords page, Sentence sentence, List<RuleEvidence> rules) {
        HashedFeatures features = new HashedFeatures();
        SentenceFeatures.extract(page, sentence, rules, features);
        SentenceFeatures.surroundings(page, Surroundings.of(sentence.passage()), features);
        return features.toArray();
    }

    /** The rows of {@link #sentence} in a model; what stands around the passage is looked up once. */
    static RowSet rows(PageWords page, Sentence sentence, List<RuleEvidence> rules, LinearModel model) {
        RowSink sink = page.sink(model);
        sink.addAll(page.rows(Surroundings.of(sentence.passage()), around -> {
            RowSink found = new RowSink(model);
            SentenceFeatures.surroundings(page, around, found);
            return found.rows().toArray();
        }));
        SentenceFeatures.extract(page, sentence, rules, sink);
        return sink.rows();
    }

    /** The words of a sentence that speak most for what the weights belong to. */
    static TellingWords telling(
            PageWords page, Sentence sentence, List<RuleEvidence> rules, LongToDoubleFunction weight) {
        TellingWords words = new TellingWords(page.page().scan(sentence), page.of(sentence), weight);
        SentenceFeatures.extract(page, sentence, rules, words);
        return words;
    }
}
