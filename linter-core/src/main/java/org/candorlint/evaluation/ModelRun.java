package org.candorlint.evaluation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.candorlint.ModelTraining;
import org.candorlint.language.Annotator;
import org.candorlint.model.ClaimModels;
import org.candorlint.model.CrossFit;
import org.candorlint.model.FeatureExtraction;
import org.candorlint.model.ModelFile;
import org.candorlint.model.TrainingPage;
import org.candorlint.model.WordClasses;
import org.candorlint.model.opennlp.Stemming;
import org.candorlint.pattern.Lexicon;
import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleSet;

/** Trains the models of a pack from labelled copy, and keeps those of each fold for honest measurement. */
public final class ModelRun {

    /** Folds of the cross-validation. */
    public static final int FOLDS = 5;

    private static final CrossFit.Costs COSTS = new CrossFit.Costs(4.0, 0.2);

    private final RuleSet rules;
    private final Annotator annotator;
    private final LabelScheme scheme;
    private final WordClasses classes;

    /** @param classes the classes of alike words that the models know */
    public ModelRun(RuleSet rules, Annotator annotator, LabelScheme scheme, WordClasses classes) {
        this.rules = rules;
        this.annotator = annotator;
        this.scheme = scheme;
        this.classes = classes;
    }

    /** The fold of each document of a corpus. */
    public static Folds folds(List<LabelledDocument> documents) {
        return Folds.of(documents.stream().map(LabelledDocument::labels).toList(), FOLDS);
    }

    /** Trains without each fold in turn, for calibration and honest measurement. */
    public CrossFit.Fitted crossFit(List<LabelledDocument> documents, Folds folds) {
        FeatureExtraction extraction = extraction();
        return fit(documents, extraction)
                .fit(pages(documents, extraction), name -> folds.foldByPage().getOrDefault(name, 0), folds.count());
    }

    /** Trains on everything, with what cross-fitting found of calibration and threshold. */
    public ClaimModels train(List<LabelledDocument> documents, String calibration) {
        FeatureExtraction extraction = extraction();
        return fit(documents, extraction).train(pages(documents, extraction), calibration);
    }

    private FeatureExtraction extraction() {
        return new FeatureExtraction(topics(), new Stemming(), classes);
    }

    private CrossFit fit(List<LabelledDocument> documents, FeatureExtraction extraction) {
        List<String> outcomes = new ArrayList<>(List.of(ClaimModels.OFFERS));
        documents.stream().map(d -> d.labels().kind()).distinct().sorted().forEach(outcomes::add);
        return new CrossFit(categories(), outcomes, extraction, COSTS);
    }

    private List<TrainingPage> pages(List<LabelledDocument> documents, FeatureExtraction extraction) {
        ModelTraining training = new ModelTraining(rules, annotator, extraction);
        return documents.parallelStream()
                .map(d -> training.read(
                        d.document(), d.labels().kind(), d.offers(), d.isolated(), text -> d.labelsOf(text, scheme)))
                .toList();
    }

    private List<String> categories() {
        return rules.rules().stream()
                .filter(r -> r instanceof Rule.Model)
                .map(r -> r.info().category())
                .distinct()
                .toList();
    }

    /** The lexicons that the topic is made of: which therapies a page speaks of. */
    private Set<String> topics() {
        Set<String> names = new TreeSet<>();
        Optional<Lexicon> topic = rules.lexicons().stream()
                .filter(l -> l.id().equals(rules.topic()))
                .findFirst();
        topic.ifPresent(t -> names.addAll(t.includes()));
        return names;
    }

    /** Writes models to a file, folders included. */
    public static void write(ClaimModels models, Path file) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            ModelFile.write(models, out);
        }
    }
}
