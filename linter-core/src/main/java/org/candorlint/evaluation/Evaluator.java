package org.candorlint.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.candorlint.finding.Verdict;

/** Scores findings and breaks the score down. Immutable and thread-safe. */
public final class Evaluator {
    private final LabelScheme scheme;
    private final Scorer scorer;

    public Evaluator(LabelScheme scheme) {
        this.scheme = scheme;
        this.scorer = new Scorer(scheme);
    }

    /** The same findings and pages give the same numbers, intervals included. */
    public Evaluation evaluate(List<ScoredFinding> findings, List<LabelledPage> pages) {
        var all = scorer.score(findings, pages);
        return new Evaluation(
                all,
                scorer.score(only(Verdict.VIOLATION, findings), pages),
                scorer.score(only(Verdict.REVIEW, findings), pages),
                rules(findings, pages, all),
                AnythingReported.count(scheme, findings, pages),
                Bootstrap.standard().spreads(all));
    }

    private static List<ScoredFinding> only(Verdict verdict, List<ScoredFinding> findings) {
        return findings.stream().filter(finding -> finding.verdict() == verdict).toList();
    }

    private List<RuleScore> rules(List<ScoredFinding> findings, List<LabelledPage> pages, Score all) {
        Map<String, Integer> wronglyExcused = new TreeMap<>();
        all.outcomes(Outcome.Kind.WRONGLY_EXCUSED).forEach(o -> wronglyExcused.merge(o.rule(), 1, Integer::sum));
        Set<String> names = pages.stream().map(LabelledPage::page).collect(Collectors.toSet());
        Map<String, List<ScoredFinding>> byRule = findings.stream()
                .filter(f -> !f.rule().isEmpty() && scheme.scores(f.category()) && names.contains(f.page()))
                .collect(Collectors.groupingBy(ScoredFinding::rule, TreeMap::new, Collectors.toList()));
        List<RuleScore> rules = new ArrayList<>();
        byRule.forEach((rule, own) -> {
            var reported =
                    own.stream().filter(f -> f.verdict() != Verdict.EXCUSED).toList();
            int excused = wronglyExcused.getOrDefault(rule, 0);
            if (!reported.isEmpty() || excused > 0) {
                var counts = alone(reported, pages);
                String category = own.get(0).category();
                rules.add(new RuleScore(rule, category, reported.size(), counts.tp(), counts.fp(), excused));
            }
        });
        return rules;
    }

    private Counts alone(List<ScoredFinding> findings, List<LabelledPage> pages) {
        Set<String> touched = new HashSet<>();
        findings.forEach(finding -> touched.add(finding.page()));
        var own = pages.stream().filter(page -> touched.contains(page.page())).toList();
        return scorer.score(findings, own).micro();
    }
}
