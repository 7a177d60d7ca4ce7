package org.candorlint.evaluation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.candorlint.finding.Verdict;

/**
 * Scores findings against labelled pages. A finding is right when its category is a label of a sentence that it is about; several of
 * one category on one sentence count once; a finding on any other sentence is a false alarm, unless the label is optional there.
 * Labels of a page count once. Immutable and thread-safe.
 */
public final class Scorer {
    private final LabelScheme scheme;

    public Scorer(LabelScheme scheme) {
        this.scheme = scheme;
    }

    /**
     * Findings are matched with pages by file name; those on other pages, and those with a category outside the scheme, are left out.
     * Excused matches only tell why a label was missed.
     */
    public Score score(List<ScoredFinding> findings, List<LabelledPage> pages) {
        Map<String, List<ScoredFinding>> byPage = findings.stream()
                .filter(finding -> scheme.scores(finding.category()))
                .collect(Collectors.groupingBy(ScoredFinding::page));
        return new Score(pages.stream()
                .map(page -> score(page, byPage.getOrDefault(page.page(), List.of())))
                .toList());
    }

    private PageScore score(LabelledPage page, List<ScoredFinding> findings) {
        var scoring = new PageScoring(page, scheme);
        findings.stream().filter(f -> f.verdict() == Verdict.EXCUSED).forEach(scoring::excuse);
        var reported =
                findings.stream().filter(f -> f.verdict() != Verdict.EXCUSED).toList();
        reported.forEach(scoring::report);
        return scoring.score(reported.size());
    }
}
