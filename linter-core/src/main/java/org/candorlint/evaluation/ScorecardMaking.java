package org.candorlint.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.candorlint.rule.RuleInfo;

/** Makes a scorecard of findings on the parts of a corpus. */
final class ScorecardMaking {

    private final LabelScheme scheme;

    ScorecardMaking(LabelScheme scheme) {
        this.scheme = scheme;
    }

    /**
     * The same findings and pages give the same scorecard.
     *
     * @param all the evaluation of all parts together
     * @param rules those that could have found something
     */
    Scorecard make(
            SortedMap<String, List<LabelledPage>> parts,
            List<ScoredFinding> findings,
            Evaluation all,
            List<RuleInfo> rules) {
        Evaluator evaluator = new Evaluator(scheme);
        List<ScorecardPart> measured = new ArrayList<>();
        parts.forEach((name, pages) -> measured.add(part(name, evaluator.evaluate(findings, pages))));
        return new Scorecard(measured, rules(all, rules));
    }

    private static ScorecardPart part(String name, Evaluation evaluation) {
        Score all = evaluation.all();
        Map<String, Counts> violations = evaluation.violations().labels();
        Map<String, Counts> reviews = evaluation.reviews().labels();
        SortedMap<String, Figures> categories = new TreeMap<>();
        evaluation.spreads().labels().forEach((label, spread) -> {
            Counts counts = all.labels().getOrDefault(label, Counts.NONE);
            categories.put(
                    label,
                    new Figures(
                            counts,
                            violations.getOrDefault(label, Counts.NONE),
                            reviews.getOrDefault(label, Counts.NONE),
                            spread.f1Error()));
        });
        Figures micro = new Figures(
                all.micro(),
                evaluation.violations().micro(),
                evaluation.reviews().micro(),
                evaluation.spreads().micro().f1Error());
        return new ScorecardPart(
                name,
                all.pages().size(),
                silence(all),
                all.outcomes(Outcome.Kind.WRONGLY_EXCUSED).size(),
                evaluation.sentences(),
                micro,
                categories);
    }

    /** Findings on a page come in clusters, so their sum is as uncertain as the pages differ. */
    private static ScorecardPart.Silence silence(Score score) {
        double[] findings = score.pages().stream()
                .filter(PageScore::silent)
                .mapToDouble(PageScore::findings)
                .toArray();
        double mean = score.findingsOnSilentPages() / (double) Math.max(1, findings.length);
        double squares = 0;
        for (double count : findings) {
            squares += (count - mean) * (count - mean);
        }
        return new ScorecardPart.Silence(findings.length, score.findingsOnSilentPages(), Math.sqrt(squares));
    }

    private List<RuleFigures> rules(Evaluation all, List<RuleInfo> rules) {
        Map<String, RuleScore> scores =
                all.rules().stream().collect(Collectors.toMap(RuleScore::rule, Function.identity()));
        Map<String, Counts> labels = all.all().labels();
        return rules.stream()
                .filter(rule -> scheme.scores(rule.category()))
                .sorted(Comparator.comparing(RuleInfo::id))
                .map(rule -> {
                    RuleScore score = scores.get(rule.id());
                    Counts category = labels.getOrDefault(rule.category(), Counts.NONE);
                    int right = score == null ? 0 : score.tp();
                    int wrong = score == null ? 0 : score.fp();
                    Counts counts = new Counts(right, wrong, category.tp() + category.fn() - right);
                    return new RuleFigures(rule.id(), rule.category(), counts);
                })
                .toList();
    }
}
