package org.candorlint.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.candorlint.Linter;
import org.candorlint.language.Annotator;
import org.candorlint.model.CrossFit;
import org.candorlint.model.WordClasses;
import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleSet;

/**
 * Measures on labelled copy that models are trained on too: each page is judged by models that have not seen it, with the
 * calibration that is found on the way. No figure that is kept in a file goes in, the calibration of an earlier run neither.
 * Immutable and thread-safe.
 */
public final class CrossValidation {

    private final RuleSet rules;
    private final Annotator annotator;
    private final LabelScheme scheme;
    private final WordClasses classes;

    /** @param classes the classes of alike words that the models know */
    public CrossValidation(RuleSet rules, Annotator annotator, LabelScheme scheme, WordClasses classes) {
        this.rules = rules;
        this.annotator = annotator;
        this.scheme = scheme;
        this.classes = classes;
    }

    /**
     * What a run came to.
     *
     * @param evaluation of all parts together
     * @param calibration of the models, as text for {@link TrainModels#CALIBRATION}
     * @param linters for the name of a page the linter that it was judged by
     */
    public record Result(
            Evaluation evaluation, Scorecard scorecard, String calibration, Function<String, Linter> linters) {}

    /** Takes as long as {@value ModelRun#FOLDS} trainings. The same copy and rules give the same result. */
    public Result run(SortedMap<String, List<LabelledDocument>> parts) {
        List<LabelledDocument> documents =
                parts.values().stream().flatMap(List::stream).toList();
        Folds folds = ModelRun.folds(documents);
        CrossFit.Fitted fitted = new ModelRun(rules, annotator, scheme, classes).crossFit(documents, folds);
        List<Linter> linters = fitted.folds().stream()
                .map(models -> Linter.of(rules, annotator, Optional.of(models)))
                .toList();
        Function<String, Linter> judge = page -> linters.get(folds.foldByPage().getOrDefault(page, 0));
        List<ScoredFinding> findings = new LabelledCheck(rules, scheme)
                .check(documents, d -> judge.apply(d.labels().page()));
        Evaluation evaluation = new Evaluator(scheme).evaluate(findings, pages(documents));
        SortedMap<String, List<LabelledPage>> pages = new TreeMap<>();
        parts.forEach((name, own) -> pages.put(name, pages(own)));
        Scorecard scorecard = new ScorecardMaking(scheme)
                .make(
                        pages,
                        findings,
                        evaluation,
                        rules.rules().stream().map(Rule::info).toList());
        return new Result(evaluation, scorecard, fitted.calibration(), judge);
    }

    private static List<LabelledPage> pages(List<LabelledDocument> documents) {
        return documents.stream().map(LabelledDocument::labels).toList();
    }
}
