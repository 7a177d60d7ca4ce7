package org.candorlint.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import org.candorlint.language.opennlp.OpenNlpAnnotator;
import org.candorlint.model.WordClasses;
import org.candorlint.model.opennlp.Stemming;
import org.candorlint.pack.MeasuredFile;
import org.candorlint.pack.PackSource;
import org.candorlint.pack.Packs;
import org.candorlint.rule.RuleSet;

/**
 * Trains the models of a pack while it is built. The same pack and copy give the same bytes. What was trained is kept, and
 * taken as long as nothing that goes into it has changed.
 */
public final class TrainModels {

    /** The file of the label scheme in a pack's folder. */
    public static final String LABELS = "labels.tsv";

    /** The file of the models in a pack's folder. */
    public static final String MODELS = "models.bin";

    /** In the folder of the labelled copy: what cross-validation found; where it is not there, it is found anew. */
    public static final String CALIBRATION = "calibration.tsv";

    /** In the folder of the labelled copy: classes of alike words. */
    public static final String WORD_CLASSES = "word-classes.tsv";

    /** In the folder of the labelled copy: the figures of the last release. */
    public static final String SCORECARD = "scorecard.json";

    /** They stand beside the labelled copy and do not go into a model. */
    private static final Set<String> FIGURES = Set.of(SCORECARD, MeasuredFile.NAME);

    private static final String REPORTS = "org/candorlint/report/";

    private TrainModels() {}

    /** For a build: the folder of the pack, that of the labelled copy, and one that outlives the folder of the pack. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("expected three folders: PACK CORPUS KEPT");
        }
        train(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
    }

    /**
     * Sees that the pack has its models.
     *
     * @param pack folder with the pack and its label scheme; gets {@link #MODELS}
     * @param corpus folder of labelled copy
     * @param kept folder where models are kept between builds, with the digest of what they were made from
     * @throws org.candorlint.pack.PackException if the pack or a label file is wrong
     */
    public static void train(Path pack, Path corpus, Path kept) throws IOException {
        Path models = kept.resolve(MODELS);
        Path digest = kept.resolve("inputs.sha256");
        String inputs = new TrainingInputs()
                .folder(pack, name -> name.endsWith(".yaml") || name.equals(LABELS))
                .folder(corpus, name -> !name.endsWith(".md") && !FIGURES.contains(name))
                .classes(TrainModels.class, name -> !name.startsWith(REPORTS))
                .hex();
        boolean known = Files.exists(models)
                && Files.exists(digest)
                && Files.readString(digest).equals(inputs);
        if (!known) {
            Files.createDirectories(kept);
            Files.deleteIfExists(digest);
            fit(pack, corpus, models);
            Files.writeString(digest, inputs);
        }
        Files.copy(models, pack.resolve(MODELS), StandardCopyOption.REPLACE_EXISTING);
    }

    /** The classes of alike words that stand beside the labelled copy, none if they do not. */
    public static WordClasses wordClasses(Path corpus) throws IOException {
        Path file = corpus.resolve(WORD_CLASSES);
        return Files.exists(file) ? WordClasses.parse(Files.readString(file), new Stemming()) : WordClasses.NONE;
    }

    private static void fit(Path pack, Path corpus, Path models) throws IOException {
        RuleSet rules = Packs.load(List.of(PackSource.folder(pack)));
        LabelScheme scheme = LabelScheme.parse(Files.readString(pack.resolve(LABELS)));
        List<LabelledDocument> documents = new LabelledCorpus().read(corpus);
        ModelRun run = new ModelRun(rules, new OpenNlpAnnotator(), scheme, wordClasses(corpus));
        Path calibration = corpus.resolve(CALIBRATION);
        String found = Files.exists(calibration)
                ? Files.readString(calibration)
                : run.crossFit(documents, ModelRun.folds(documents)).calibration();
        ModelRun.write(run.train(documents, found), models);
    }
}
