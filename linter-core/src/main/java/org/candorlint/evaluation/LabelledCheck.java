package org.candorlint.evaluation;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.candorlint.CheckOptions;
import org.candorlint.Linter;
import org.candorlint.finding.PageReport;
import org.candorlint.rule.Market;
import org.candorlint.rule.RuleSet;
import org.candorlint.stance.PageKind;

/** Checks labelled documents, each under the law of its market. Thread-safe. */
public final class LabelledCheck {

    /** The law of most labelled pages, for those of a market that has no file. */
    private static final String DEFAULT_MARKET = "us";

    private final RuleSet rules;
    private final LabelScheme scheme;

    public LabelledCheck(RuleSet rules, LabelScheme scheme) {
        this.rules = rules;
        this.scheme = scheme;
    }

    /**
     * Findings and excused matches on all documents, in their order, whatever the number of threads.
     *
     * @param linter the one for a document
     */
    public List<ScoredFinding> check(List<LabelledDocument> documents, Function<LabelledDocument, Linter> linter) {
        List<List<ScoredFinding>> findings = documents.parallelStream()
                .map(document -> scored(document, linter.apply(document).check(document.document(), options(document))))
                .toList();
        return findings.stream().flatMap(List::stream).toList();
    }

    /** Nobody has said what the page of a sentence owes, so findings about its page are neither right nor wrong. */
    private List<ScoredFinding> scored(LabelledDocument document, PageReport report) {
        return Stream.concat(report.findings().stream(), report.excused().stream())
                .filter(finding -> !document.isolated() || !scheme.page().contains(finding.category()))
                .map(ScoredFinding::of)
                .toList();
    }

    /** A sentence without its page is judged as if it stood on one that offers the therapy. */
    private CheckOptions options(LabelledDocument document) {
        Market[] market = rules.market(document.labels().market()).or(() -> rules.market(DEFAULT_MARKET)).stream()
                .toArray(Market[]::new);
        CheckOptions options = CheckOptions.of(market);
        return rules.pageKinds().stream()
                .filter(kind -> document.isolated() && kind.offers())
                .findFirst()
                .map(PageKind::id)
                .map(options::withKind)
                .orElse(options);
    }
}
