package org.candorlint.report;

import java.time.LocalDate;
import java.util.List;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Failure;
import org.candorlint.finding.Finding;
import org.candorlint.finding.PageReport;
import org.candorlint.finding.Place;
import org.candorlint.finding.Verdict;
import org.candorlint.rule.Category;
import org.candorlint.rule.Market;
import org.candorlint.rule.Provision;
import org.candorlint.rule.RuleInfo;
import org.candorlint.rule.RuleSet;
import org.candorlint.rule.Severity;
import org.candorlint.rule.Status;
import org.candorlint.text.Position;
import org.candorlint.text.Span;
import org.jspecify.annotations.Nullable;

/** A report with one of everything, made by hand. */
final class SampleReport {

    static final RuleSet RULES = new RuleSet(
            List.of(new RuleSet.PackInfo("sample", "1.2.0", "00ff")),
            List.of(new Category("potency", false, Severity.ERROR, "Potency", "Cells are said to become anything.")),
            List.of(),
            List.of(),
            List.of(),
            "therapy",
            List.of(Market.of("us", "United States", "FDA")),
            List.of(
                    provision("us/sure-act", "Sure Act, section 5", Provision.Confidence.CONFIRMED),
                    provision("us/heard-rule", "Heard Rule", Provision.Confidence.SECONDARY),
                    provision("ca/perhaps-code", "Perhaps Code", Provision.Confidence.UNCONFIRMED)),
            List.of(),
            List.of(),
            List.of());

    static final RuleInfo ANY_CELL = rule(
            "potency/any-cell",
            "Adult stem cells are said to become any cell",
            "Name what the cells are, or remove the sentence.",
            List.of("us/sure-act", "us/heard-rule", "ca/perhaps-code"));
    static final RuleInfo SOURCE = rule(
            "source/two-sources",
            "One therapy is given two sources that cannot both be true",
            "Say which tissue the cells come from.",
            List.of("us/sure-act"));

    private SampleReport() {}

    static CheckReport full() {
        Finding violation = finding(
                ANY_CELL,
                Verdict.VIOLATION,
                Severity.ERROR,
                place("b/knee.html", 40, 9, "turn into any cell"),
                "Our stem cells can turn into any cell in your body.",
                null,
                List.of());
        Finding review = finding(
                ANY_CELL,
                Verdict.REVIEW,
                Severity.WARNING,
                place("b/knee.html", 52, 1, "become what is needed"),
                "They become what is needed.",
                "the model is not sure: 0.55",
                List.of());
        Finding conflict = finding(
                SOURCE,
                Verdict.VIOLATION,
                Severity.WARNING,
                place("b/knee.html", 60, 3, "fat tissue"),
                "",
                null,
                List.of(place("b/knee.html", 71, 5, "your own bone marrow"), place("a/faq.md", 2, 1, "cord blood")));
        Finding excused = finding(
                ANY_CELL,
                Verdict.EXCUSED,
                Severity.ERROR,
                place("a/faq.md", 7, 4, "become any cell"),
                "It is a myth that they become any cell.",
                "denied by \"a myth\"",
                List.of());
        PageReport knee = page(
                "b/knee.html",
                List.of("us", "ca"),
                93,
                List.of("charset guessed: windows-1252"),
                List.of(violation, review, conflict),
                List.of());
        PageReport faq = page("a/faq.md", List.of("us", "ca"), 12, List.of(), List.of(), List.of(excused));
        PageReport empty = page("c/empty.html", List.of("us", "ca"), 0, List.of(), List.of(), List.of());
        return new CheckReport(
                "9.9",
                RULES,
                List.of(knee, faq, empty),
                List.of(new Failure("b/logo.html", "is not text", "It looks like a picture.")));
    }

    static CheckReport of(Finding... findings) {
        return new CheckReport(
                "9.9",
                RULES,
                List.of(page("page.html", List.of("us"), 1, List.of(), List.of(findings), List.of())),
                List.of());
    }

    static CheckReport nothing() {
        return new CheckReport("9.9", RULES, List.of(), List.of());
    }

    static Finding marked(String sentence, String words) {
        return finding(
                ANY_CELL,
                Verdict.VIOLATION,
                Severity.ERROR,
                place("page.html", 1, 1, words),
                sentence,
                null,
                List.of());
    }

    private static Finding finding(
            RuleInfo rule,
            Verdict verdict,
            Severity severity,
            Place place,
            String sentence,
            @Nullable String reason,
            List<Place> related) {
        return new Finding(
                rule,
                verdict,
                severity,
                place,
                "paragraph",
                sentence,
                rule.summary(),
                rule.provisions(),
                reason,
                related,
                -1,
                "print-" + place.start().line());
    }

    private static PageReport page(
            String path,
            List<String> markets,
            int sentences,
            List<String> notes,
            List<Finding> findings,
            List<Finding> excused) {
        return new PageReport(
                path,
                "promotional",
                List.of("book today"),
                markets,
                "en",
                sentences / 2,
                sentences,
                notes,
                findings,
                excused);
    }

    private static Place place(String path, int line, int column, String text) {
        int start = line * 100 + column;
        return new Place(
                path,
                new Span(start, start + text.length()),
                new Position(line, column),
                new Position(line, column + text.length()),
                text);
    }

    private static RuleInfo rule(String id, String summary, String remedy, List<String> provisions) {
        String category = id.substring(0, id.indexOf('/'));
        return new RuleInfo(
                id, category, Status.STABLE, Severity.ERROR, summary, "", remedy, provisions, List.of(), "rule.yaml");
    }

    private static Provision provision(String id, String name, Provision.Confidence confidence) {
        return new Provision(
                id, Provision.Kind.STATUTE, name, "", "", "", "", "", List.of(), confidence, LocalDate.of(2026, 1, 1));
    }
}
