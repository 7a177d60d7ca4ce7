package org.candorlint.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Failure;
import org.candorlint.finding.Finding;
import org.candorlint.finding.PageReport;
import org.candorlint.finding.Place;
import org.candorlint.finding.Verdict;
import org.candorlint.rule.Category;
import org.candorlint.rule.Market;
import org.candorlint.rule.Measured;
import org.candorlint.rule.Provision;
import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleInfo;
import org.candorlint.rule.RuleSet;
import org.candorlint.rule.Severity;
import org.candorlint.rule.Status;
import org.candorlint.text.Position;
import org.candorlint.text.Span;

/** Pages whose words and names try to break out of every format, with findings of every level. */
public final class HostileReport {

    /** Markup, commands, formulas, links, characters that no XML may hold, half a surrogate pair. */
    public static final String WORDS =
            "\"<script>alert('x')</script>\" ]]> {0} [a](https://evil.example) `b` \\| c @team \uD83D\uDE00 "
                    + "\u0001\uFFFE\uD800 100%, :\n::error::owned";

    public static final String ODD_PATH = "site/a b%,:ü#?'\"<&>.html";
    public static final String SECOND_PATH = "../up/quiet.md";
    public static final String FAILED_PATH = "bad<&>\".html";

    public static final Measured SURE = new Measured(96, 4);

    private static final Provision LAW = new Provision(
            "us/sure-act",
            Provision.Kind.STATUTE,
            "Sure Act [section 5]",
            "12 USC 3",
            "https://law.example/a?b=(c)",
            "No <b>untruths</b>.",
            "",
            "",
            List.of("cure"),
            Provision.Confidence.CONFIRMED,
            LocalDate.of(2026, 1, 1));
    private static final Provision DOUBT = new Provision(
            "ca/perhaps-code",
            Provision.Kind.GUIDANCE,
            "Perhaps Code",
            "",
            "javascript:alert(1)",
            "",
            "",
            "",
            List.of("cure"),
            Provision.Confidence.UNCONFIRMED,
            LocalDate.of(2026, 1, 1));

    public static final RuleInfo CURE = rule("cure/says-cures", Severity.ERROR, SURE);
    public static final RuleInfo OTHER = rule("cure/ends-it", Severity.WARNING, new Measured(3, 2));
    public static final RuleInfo HYPE = rule("hype/=wonder", Severity.NOTE, new Measured(15, 5));
    public static final RuleInfo UNUSED = rule("hype/unused", Severity.NOTE, new Measured(1, 99));

    public static final RuleSet RULES = new RuleSet(
            List.of(new RuleSet.PackInfo("sample", "1.2.0", "00ff")),
            List.of(
                    new Category("cure", false, Severity.ERROR, "Cure | language", "Something is said to be cured."),
                    new Category("hype", false, Severity.NOTE, "Hype", "Big words.")),
            List.of(),
            List.of(),
            List.of(),
            "therapy",
            List.of(Market.of("us", "United States", "FDA")),
            List.of(LAW, DOUBT),
            List.of(),
            List.of(),
            List.of(phrase(CURE), phrase(OTHER), phrase(HYPE), phrase(UNUSED)));

    private HostileReport() {}

    /** Two pages, of which one has no findings, and one that was not checked. */
    public static CheckReport report() {
        Place here = place(ODD_PATH, 3, 5, WORDS);
        Finding error = finding(CURE, Verdict.VIOLATION, Severity.ERROR, here, "f1");
        Finding twin = finding(CURE, Verdict.VIOLATION, Severity.ERROR, here, "f1");
        Finding cousin = finding(OTHER, Verdict.VIOLATION, Severity.WARNING, here, "f1");
        Finding note = finding(HYPE, Verdict.VIOLATION, Severity.NOTE, place(ODD_PATH, 9, 1, "=cmd()"), "f2");
        Finding review = finding(CURE, Verdict.REVIEW, Severity.WARNING, place(ODD_PATH, 12, 1, "maybe"), "f3");
        Finding wholePage = finding(OTHER, Verdict.VIOLATION, Severity.WARNING, place(ODD_PATH, 1, 1, ""), "f4");
        return report(
                List.of(page(ODD_PATH, wholePage, error, twin, cousin, note, review), page(SECOND_PATH)),
                List.of(new Failure(FAILED_PATH, "is not <text> ]]> ::error::", "Give \"the\" text.")));
    }

    /** As many findings of each level on one page, on a line each. */
    public static CheckReport many(int ofEach) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < ofEach; i++) {
            int line = 1 + 4 * i;
            findings.add(finding(HYPE, Verdict.VIOLATION, Severity.NOTE, place("p.html", line, 1, "w"), "n" + i));
            findings.add(finding(CURE, Verdict.REVIEW, Severity.ERROR, place("p.html", line + 1, 1, "w"), "r" + i));
            findings.add(
                    finding(OTHER, Verdict.VIOLATION, Severity.WARNING, place("p.html", line + 2, 1, "w"), "w" + i));
            findings.add(finding(CURE, Verdict.VIOLATION, Severity.ERROR, place("p.html", line + 3, 1, "w"), "e" + i));
        }
        return report(List.of(page("p.html", findings.toArray(Finding[]::new))), List.of());
    }

    public static CheckReport nothing() {
        return report(List.of(), List.of());
    }

    public static CheckReport report(List<PageReport> pages, List<Failure> failures) {
        return new CheckReport("9.9", RULES, pages, failures);
    }

    public static PageReport page(String path, Finding... findings) {
        return new PageReport(
                path,
                "promotional",
                List.of(),
                List.of("us", "ca"),
                "en",
                3,
                7,
                findings.length == 0 ? List.of("charset guessed: <windows-1252>") : List.of(),
                Arrays.stream(findings).sorted().toList(),
                List.of());
    }

    public static Finding finding(RuleInfo rule, Verdict verdict, Severity severity, Place place, String fingerprint) {
        String words = place.text();
        return new Finding(
                rule,
                verdict,
                severity,
                place,
                "list-item",
                words.isEmpty() ? "" : "We say: " + words + " Really.",
                rule.summary(),
                rule.provisions(),
                verdict == Verdict.REVIEW ? "the model says 0.55: <maybe>" : null,
                words.isEmpty() ? List.of(place(SECOND_PATH, 2, 2, WORDS)) : List.of(),
                -1,
                fingerprint);
    }

    /** On one line, unless the words have line ends. */
    public static Place place(String path, int line, int column, String words) {
        int lines = (int) words.chars().filter(c -> c == '\n').count();
        int last = words.length() - words.lastIndexOf('\n') - 1;
        Position end = lines == 0 ? new Position(line, column + words.length()) : new Position(line + lines, last + 1);
        int start = line * 1000 + column;
        return new Place(path, new Span(start, start + words.length()), new Position(line, column), end, words);
    }

    private static Rule phrase(RuleInfo info) {
        return new Rule.Phrase(info, List.of(), List.of(), Set.of(), Rule.Topic.PAGE, Set.of(), true);
    }

    private static RuleInfo rule(String id, Severity severity, Measured measured) {
        return new RuleInfo(
                id,
                id.substring(0, id.indexOf('/')),
                Status.STABLE,
                severity,
                "A cure is promised, [so] it seems",
                "Nothing is known to cure it.",
                "Remove the word.",
                List.of("us/sure-act", "ca/perhaps-code"),
                List.of(),
                "rule.yaml",
                measured);
    }
}
