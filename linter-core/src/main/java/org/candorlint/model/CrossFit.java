package org.candorlint.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Trains the models of a pack and, on pages that each had no part in, fits their calibration and chooses the threshold
 * with the best micro F1. The same pages give the same models.
 */
public final class CrossFit {

    private static final int CUTOFF = 2;
    private static final int PAGE_CUTOFF = 4;

    /**
     * Clinics that sell other care speak of it as these do of theirs: from them the sentence models learn that a claim
     * stands near the therapy. Reports and records word the same claims as their own and would only blur them.
     */
    private static final String CLINIC = "clinic";

    private final List<String> categories;
    private final List<String> pageOutcomes;
    private final FeatureExtraction extraction;
    private final LogisticTrainer sentenceTrainer;
    private final LogisticTrainer pageTrainer;

    /**
     * @param categories those that get a model
     * @param pageOutcomes the kinds of page, and {@link ClaimModels#OFFERS}
     */
    public CrossFit(List<String> categories, List<String> pageOutcomes, FeatureExtraction extraction, Costs costs) {
        this.categories = List.copyOf(categories);
        this.pageOutcomes = List.copyOf(pageOutcomes);
        this.extraction = extraction;
        this.sentenceTrainer = new LogisticTrainer(costs.sentence());
        this.pageTrainer = new LogisticTrainer(costs.page());
    }

    /** What large weights cost in training. */
    public record Costs(double sentence, double page) {}

    /**
     * The outcome of cross-fitting.
     *
     * @param calibration threshold and calibrations as text, for {@link CrossFit#train}
     * @param folds for each fold, trained on all pages but those of the fold, for honest measurement
     */
    public record Fitted(String calibration, List<ClaimModels> folds) {

        public Fitted {
            folds = List.copyOf(folds);
        }
    }

    /** Trains on all pages, with what cross-validation found. */
    public ClaimModels train(List<TrainingPage> pages, String calibration) {
        return new ClaimModels(
                trainSentences(pages),
                new Glance(trainGlance(pages), CalibrationText.glance(calibration)),
                trainPages(pages),
                CalibrationText.calibrations(calibration, categories),
                CalibrationText.threshold(calibration),
                extraction);
    }

    /**
     * For each fold, trains on all pages but its own.
     *
     * @param fold the fold of a page, from its name, below {@code count}
     */
    public Fitted fit(List<TrainingPage> pages, ToIntFunction<String> fold, int count) {
        List<LinearModel> sentenceModels = new ArrayList<>();
        List<LinearModel> glances = new ArrayList<>();
        List<PageModels> pageModels = new ArrayList<>();
        for (int f = 0; f < count; f++) {
            int held = f;
            List<TrainingPage> rest = pages.stream()
                    .filter(p -> fold.applyAsInt(p.name()) != held)
                    .toList();
            sentenceModels.add(trainSentences(rest));
            glances.add(trainGlance(rest));
            pageModels.add(trainPages(rest));
        }
        HeldOut held = heldOut(pages, fold, sentenceModels, glances, pageModels);
        Calibrations calibrations = held.calibrations();
        double threshold = held.bestThreshold(calibrations);
        double bar = held.glanceBar(calibrations, threshold);
        List<ClaimModels> folds = IntStream.range(0, count)
                .mapToObj(f -> new ClaimModels(
                        sentenceModels.get(f),
                        new Glance(glances.get(f), bar),
                        pageModels.get(f),
                        calibrations,
                        threshold,
                        extraction))
                .toList();
        return new Fitted(CalibrationText.write(categories, calibrations, threshold, bar), folds);
    }

    private HeldOut heldOut(
            List<TrainingPage> pages,
            ToIntFunction<String> fold,
            List<LinearModel> sentenceModels,
            List<LinearModel> glances,
            List<PageModels> pageModels) {
        HeldOut held = new HeldOut(categories);
        int offers = pageOutcomes.indexOf(ClaimModels.OFFERS);
        for (TrainingPage page : pages) {
            if (page.isolated()) {
                continue;
            }
            int f = fold.applyAsInt(page.name());
            double offered = Calibration.NONE.probability(
                    pageModels.get(f).forPage(page.rows().size()).scores(page.features())[offers]);
            for (TrainingPage.Row row : page.rows()) {
                held.add(
                        sentenceModels.get(f).scores(row.training()),
                        glances.get(f).scores(row.glance())[0],
                        row,
                        offered,
                        page.offers());
            }
        }
        return held;
    }

    private LinearModel trainSentences(List<TrainingPage> pages) {
        TrainingSet set = new TrainingSet();
        for (TrainingPage page : pages) {
            if (page.offers() || page.outcomes().contains(CLINIC)) {
                page.rows()
                        .forEach(row -> set.add(
                                row.training(),
                                row.labels().labels(),
                                row.labels().open()));
            }
        }
        return set.train(categories, sentenceTrainer, CUTOFF);
    }

    private LinearModel trainGlance(List<TrainingPage> pages) {
        TrainingSet set = new TrainingSet();
        for (TrainingPage page : pages) {
            if (page.offers()) {
                for (TrainingPage.Row row : page.rows()) {
                    set.add(row.glance(), row.labels().any() ? Set.of(Glance.CLAIMS) : Set.of(), Set.of());
                }
            }
        }
        return set.train(List.of(Glance.CLAIMS), sentenceTrainer, CUTOFF);
    }

    private PageModels trainPages(List<TrainingPage> pages) {
        TrainingSet whole = new TrainingSet();
        TrainingSet excerpts = new TrainingSet();
        for (TrainingPage page : pages) {
            if (!page.isolated()) {
                whole.add(page.features(), page.outcomes(), Set.of());
                excerpts.add(page.features(), page.outcomes(), Set.of());
                page.excerpts().forEach(part -> excerpts.add(part, page.outcomes(), Set.of()));
            }
        }
        return new PageModels(
                whole.train(pageOutcomes, pageTrainer, PAGE_CUTOFF),
                excerpts.train(pageOutcomes, pageTrainer, PAGE_CUTOFF));
    }

    /** The names of the pages of each fold, in order. */
    public static Map<Integer, List<String>> byFold(List<String> names, ToIntFunction<String> fold) {
        Map<Integer, List<String>> result = new LinkedHashMap<>();
        for (String name : names) {
            result.computeIfAbsent(fold.applyAsInt(name), f -> new ArrayList<>())
                    .add(name);
        }
        return result;
    }
}
