package org.candorlint.decision;

import java.util.List;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Finding;
import org.candorlint.finding.PageReport;
import org.candorlint.finding.Place;
import org.candorlint.finding.Verdict;
import org.candorlint.rule.Category;
import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleInfo;
import org.candorlint.rule.RuleSet;
import org.candorlint.rule.Severity;
import org.candorlint.rule.Status;
import org.candorlint.text.Position;
import org.candorlint.text.Span;

/** Reports with findings of one rule, made by hand: ten characters to a line. */
final class FoundReport {

    static final RuleInfo RULE = new RuleInfo(
            "cure/all",
            "cure",
            Status.STABLE,
            Severity.ERROR,
            "A cure is promised",
            "",
            "Remove it.",
            List.of(),
            List.of(),
            "cure/all.yaml");

    private static final RuleSet RULES = new RuleSet(
            List.of(),
            List.of(new Category("cure", false, Severity.ERROR, "Cures", "A cure is promised.")),
            List.of(),
            List.of(),
            List.of(),
            "therapy",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(new Rule.Model(RULE, List.of())));

    private FoundReport() {}

    static CheckReport of(PageReport... pages) {
        return new CheckReport("9.9", RULES, List.of(pages), List.of());
    }

    static PageReport page(String path, Finding... findings) {
        return new PageReport(
                path, "promotional", List.of(), List.of("us"), "en", 1, 1, List.of(), List.of(findings), List.of());
    }

    static Finding finding(String path, int line, String fingerprint) {
        Span span = new Span(line * 10, line * 10 + 5);
        return finding(new Place(path, span, new Position(line, 1), new Position(line, 6), "cures"), fingerprint);
    }

    static Finding finding(Place place, String fingerprint) {
        return new Finding(
                RULE,
                Verdict.VIOLATION,
                Severity.ERROR,
                place,
                "paragraph",
                "It cures all.",
                "A cure is promised",
                List.of(),
                null,
                List.of(),
                -1,
                fingerprint);
    }
}
