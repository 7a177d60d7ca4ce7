package org.candorlint.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candorlint.language.Sentence;
import org.candorlint.stance.PageScan;

/** A labelled page as feature vectors. Not thread-safe while it is filled. */
public final class TrainingPage {

    private final String name;
    private final Set<String> outcomes;
    private final boolean isolated;
    private final FeatureExtraction extraction;
    private final Set<Symbol> topics;
    private final long[] features;
    private final List<Row> rows = new ArrayList<>();

    @SuppressWarnings("ArrayRecordComponent") // never compared, only read
    record Row(long[] features, SentenceLabels labels) {}

    /**
     * @param outcomes what holds of the page: its kind, and {@link ClaimModels#OFFERS}
     * @param isolated whether it is a single sentence and not a page
     */
    TrainingPage(
            String name,
            Set<String> outcomes,
            boolean isolated,
            FeatureExtraction extraction,
            PageScan page,
            Map<String, Double> evidence) {
        this.name = name;
        this.outcomes = Set.copyOf(outcomes);
        this.isolated = isolated;
        this.extraction = extraction;
        this.topics = extraction.topics(page);
        this.features = extraction.page(page, evidence);
    }

    public void add(PageScan page, Sentence sentence, List<RuleEvidence> rules, SentenceLabels labels) {
        rows.add(new Row(extraction.sentence(page, sentence, rules, topics), labels));
    }

    public String name() {
        return name;
    }

    Set<String> outcomes() {
        return outcomes;
    }

    boolean isolated() {
        return isolated;
    }

    boolean offers() {
        return outcomes.contains(ClaimModels.OFFERS);
    }

    long[] features() {
        return features;
    }

    List<Row> rows() {
        return rows;
    }
}
