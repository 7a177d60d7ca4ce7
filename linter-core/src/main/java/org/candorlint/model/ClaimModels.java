package org.candorlint.model;

import java.util.List;
import org.candorlint.language.Sentence;
import org.candorlint.stance.PageJudgement;
import org.candorlint.stance.PageKind;
import org.candorlint.stance.PageScan;

/**
 * The trained models of a pack: one per category over sentences, and those of the page. Probabilities are calibrated.
 * Immutable and thread-safe.
 */
public final class ClaimModels {

    /** The outcome of the page models that says that something is offered to patients. */
    public static final String OFFERS = "offers";

    private static final int TELLING = 3;

    /** A match is itself evidence that the model has seen; if the model still is this far below, the rule errs. */
    private static final double DOUBT = 0.01;

    private final LinearModel sentences;
    private final Glance glance;
    private final PageModels pages;
    private final Calibrations calibrations;
    private final double threshold;
    private final FeatureExtraction extraction;

    ClaimModels(
            LinearModel sentences,
            Glance glance,
            PageModels pages,
            Calibrations calibrations,
            double threshold,
            FeatureExtraction extraction) {
        this.sentences = sentences;
        this.glance = glance;
        this.pages = pages;
        this.calibrations = calibrations;
        this.threshold = threshold;
        this.extraction = extraction;
    }

    /** The categories that have a model, in the order of {@link #probabilities}. */
    public List<String> categories() {
        return sentences.outcomes();
    }

    /** The probability from which a category is worth a person's look, chosen on cross-validation. */
    public double threshold() {
        return threshold;
    }

    /** The probability below which a rule's match is not believed. */
    public double doubt() {
        return threshold * DOUBT;
    }

    /** Whether a page of so many sentences, whose words offer something, tells too little of itself for the models to overrule those. */
    public boolean leavesToWords(PageJudgement judged, PageOpinion opinion, int sentences) {
        return judged.offers() && pages.isShort(sentences) && opinion.probability(OFFERS) >= PageModels.SHORT_BAR;
    }

    /** What the models say of a page as a whole. */
    public PageOpinion page(PageScan page, PageSignals evidence) {
        LinearModel model = pages.forPage(page.sentences().size());
        PageWords words = extraction.words(page);
        return new PageOpinion(
                this, model.outcomes(), model.scores(FeatureExtraction.rows(words, evidence, model)), words);
    }

    /** The judge's view of the page's kind, with the models' opinion on whether anything is offered on it. */
    public PageJudgement reconcile(PageJudgement judged, PageOpinion opinion, List<PageKind> kinds) {
        boolean offers = opinion.offers();
        if (offers == judged.offers()) {
            return judged;
        }
        if (offers) {
            return kinds.stream()
                    .filter(PageKind::offers)
                    .findFirst()
                    .map(kind -> judged.overruled(kind.id(), true))
                    .orElse(judged);
        }
        return judged.overruled(silent(opinion.kind(), kinds), false);
    }

    /** A clinic that offers none of the therapies is of the pack's last kind, the one for pages about something else. */
    private static String silent(String kind, List<PageKind> kinds) {
        boolean known = kinds.stream().anyMatch(k -> k.id().equals(kind) && !k.offers());
        return known || kinds.isEmpty() ? kind : kinds.get(kinds.size() - 1).id();
    }

    /** Whether a first look tells that a sentence in which no rule finds anything claims nothing. */
    public boolean passesBy(Sentence sentence, PageOpinion opinion) {
        return glance.passesBy(opinion.words(), sentence);
    }

    /** The probability of each category for a sentence, given what kind of page it stands on. */
    public double[] probabilities(Sentence sentence, List<RuleEvidence> rules, PageOpinion opinion) {
        float[] scores = sentences.scores(FeatureExtraction.rows(opinion.words(), sentence, rules, sentences));
        double offers = opinion.probability(OFFERS);
        double[] result = new double[scores.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = offers * calibrations.probability(i, isSupported(i, rules), scores[i]);
        }
        return result;
    }

    private boolean isSupported(int category, List<RuleEvidence> rules) {
        for (RuleEvidence rule : rules) {
            if (!rule.excused() && rule.category().equals(sentences.outcomes().get(category))) {
                return true;
            }
        }
        return false;
    }

    /** The words of a sentence that speak most for a category, the weightiest first; none if only its context does. */
    public List<String> telling(Sentence sentence, List<RuleEvidence> rules, PageOpinion opinion, int category) {
        return FeatureExtraction.telling(
                        opinion.words(), sentence, rules, feature -> sentences.weight(feature, category))
                .most(TELLING);
    }

    LinearModel sentenceModel() {
        return sentences;
    }

    Glance glance() {
        return glance;
    }

    PageModels pageModels() {
        return pages;
    }

    Calibrations calibrations() {
        return calibrations;
    }

    FeatureExtraction extraction() {
        return extraction;
    }
}
