package org.candorlint.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.candorlint.language.Sentence;
import org.candorlint.stance.PageScan;

/** A labelled page as feature vectors. Not thread-safe while it is filled. */
public final class TrainingPage {

    private final String name;
    private final Set<String> outcomes;
    private final boolean isolated;
    private final FeatureExtraction extraction;
    private final PageWords words;
    private final long[] features;
    private final List<long[]> excerpts = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    @SuppressWarnings("ArrayRecordComponent") // never compared, only read
    record Row(
            long[] features,
            long[] training,
            long[] glance,
            boolean matched,
            Set<String> supported,
            SentenceLabels labels) {

        /** Whether it is trained, and its calibration found, as if the rules had said nothing of it. */
        boolean isWithoutRules() {
            return training != features;
        }
    }

    /** Of ten sentences so many are trained without what the rules said of them. */
    private static final int WITHOUT_RULES = 4;

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
            PageSignals evidence) {
        this.name = name;
        this.outcomes = Set.copyOf(outcomes);
        this.isolated = isolated;
        this.extraction = extraction;
        this.words = extraction.words(page);
        this.features = FeatureExtraction.page(words, evidence);
    }

    public void add(Sentence sentence, List<RuleEvidence> rules, SentenceLabels labels) {
        long[] full = FeatureExtraction.sentence(words, sentence, rules);
        // The rules were written with labelled copy in view, so there they are right more often than they will be on
        // pages that nobody has seen; a model that leans on them alone would be blind where they are.
        boolean without = !rules.isEmpty() && Math.floorMod(Hash.of(sentence.text()), 10) < WITHOUT_RULES;
        long[] training = without ? FeatureExtraction.sentence(words, sentence, List.of()) : full;
        Set<String> supported = rules.stream()
                .filter(r -> !r.excused())
                .map(RuleEvidence::category)
                .collect(Collectors.toUnmodifiableSet());
        rows.add(new Row(full, training, Glance.features(words, sentence), !rules.isEmpty(), supported, labels));
    }

    /**
     * Adds a part of the page, of which the same is true as a page: what is offered must be told from a draft's first
     * paragraphs too.
     */
    public void addExcerpt(PageScan part, PageSignals evidence) {
        excerpts.add(FeatureExtraction.page(extraction.words(part), evidence));
    }

    List<long[]> excerpts() {
        return excerpts;
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
