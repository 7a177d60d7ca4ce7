package org.candorlint;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.candorlint.document.Document;
import org.candorlint.language.Annotator;
import org.candorlint.language.Sentence;
import org.candorlint.model.ClaimModels;
import org.candorlint.model.FeatureExtraction;
import org.candorlint.model.SentenceLabels;
import org.candorlint.model.TrainingPage;
import org.candorlint.rule.RuleSet;
import org.candorlint.stance.PageScan;

/** Reads labelled pages into feature vectors, with the rules' own matches among the features. Thread-safe. */
public final class ModelTraining {

    /** The first half and the first quarter of a page are learnt from as well. */
    private static final int[] EXCERPTS = {2, 4};

    /** Passages of the shortest excerpt. */
    private static final int SHORTEST = 8;

    private final Linter linter;
    private final FeatureExtraction extraction;

    public ModelTraining(RuleSet rules, Annotator annotator, FeatureExtraction extraction) {
        this.linter = Linter.of(rules, annotator, Optional.empty());
        this.extraction = extraction;
    }

    /**
     * Reads one page.
     *
     * @param kind what kind of page it is
     * @param offers whether the therapy is offered on it
     * @param isolated whether it is a single sentence
     * @param labels what people say of a sentence, by its text
     */
    public TrainingPage read(
            Document document, String kind, boolean offers, boolean isolated, Function<String, SentenceLabels> labels) {
        CheckOptions options = CheckOptions.of().isolating("");
        PageCheck page = linter.open(document, isolated ? options : CheckOptions.of());
        PageScan scan = page.scan();
        Set<String> outcomes = new HashSet<>();
        outcomes.add(kind);
        if (offers) {
            outcomes.add(ClaimModels.OFFERS);
        }
        TrainingPage result = extraction.training(document.source().path(), outcomes, isolated, scan, page.signals());
        if (!isolated) {
            for (int part : EXCERPTS) {
                int length = document.passages().size() / part;
                if (length >= SHORTEST) {
                    PageCheck beginning = linter.open(document.beginning(length), CheckOptions.of());
                    result.addExcerpt(beginning.scan(), beginning.signals());
                }
            }
        }
        for (Sentence sentence : scan.sentences()) {
            result.add(sentence, ClaimCheck.evidence(page.claims(sentence)), labels.apply(sentence.text()));
        }
        return result;
    }
}
