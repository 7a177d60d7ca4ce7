package org.candorlint.report.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.candorlint.document.Region;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Failure;
import org.candorlint.finding.Finding;
import org.candorlint.finding.PageCopy;
import org.candorlint.finding.PageCoverage;
import org.candorlint.finding.PageReport;
import org.candorlint.finding.Place;
import org.candorlint.finding.Setting;
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
import org.jspecify.annotations.Nullable;

/** Reports made by hand. */
final class Handmade {

    /** Runs when it is taken for anything but text. */
    static final String HOSTILE = "</script><script>window.hacked=1</script><!--<script>"
            + "<img src=x onerror=\"window.hacked=1\">'\"><svg onload=window.hacked=1>\u2028${1}&lt;b&gt;";

    private static final String COPY = "Our cells cure every knee. They may help a hip. No cure is known.";

    private Handmade() {}

    /** Five pages: four kinds of finding and an excused match on one, other places, markets; a failure. */
    static CheckReport small() {
        PageCopy copy = new PageCopy(List.of(
                part("title", 0, "head", 1, "Knees at last"),
                part("heading", 1, "main", 3, "What cells do"),
                part("paragraph", 0, "main", 4, COPY),
                part("list-item", 1, "main", 6, "From your fat"),
                part("list-item", 1, "main", 7, "From your marrow"),
                part("table-header", 0, "main", 8, "Result"),
                part("table-cell", 0, "main", 8, "94 in 100"),
                part("quote", 0, "main", 9, "I walk again."),
                part("button", 0, "main", 10, "Book now"),
                part("link", 0, "main", 11, "Prices"),
                part("alt-text", 0, "main", 12, "A happy knee"),
                new PageCopy.Part("paragraph", 0, "fine-print", "footer", 14, "Results vary."),
                new PageCopy.Part("paragraph", 0, "collapsed", "footer", 15, "Not approved.")));
        RuleInfo cure = rule("cure/says-cures", "A cure is promised", new Measured(57, 5));
        RuleInfo model = rule("benefit/model", "The sentence reads like a benefit", null);
        RuleInfo source = rule("source/two-sources", "Two sources are named", null);
        List<Finding> findings = List.of(
                finding(cure, Verdict.VIOLATION, Severity.ERROR, at(copy, 2, "cure every knee"), COPY, null, "aa01"),
                finding(
                        model,
                        Verdict.REVIEW,
                        Severity.WARNING,
                        at(copy, 2, "They may help a hip."),
                        "They may help a hip.",
                        "the model is 61 % sure",
                        "aa02"),
                finding(cure, Verdict.VIOLATION, Severity.NOTE, at(copy, 2, "every knee. They"), COPY, null, "aa03"),
                new Finding(
                        source,
                        Verdict.VIOLATION,
                        Severity.WARNING,
                        at(copy, 3, "your fat"),
                        "page",
                        "",
                        source.summary(),
                        List.of("us/sure-act"),
                        null,
                        List.of(at(copy, 4, "your marrow")),
                        -1,
                        "aa04"));
        Finding excused = finding(
                cure, Verdict.EXCUSED, Severity.ERROR, at(copy, 2, "No cure"), "No cure is known.", "denied", "aa05");
        return new CheckReport(
                "9.9",
                rules(List.of(cure, model, source), ""),
                List.of(
                        page("site/knee.html", findings, List.of(excused), copy),
                        page(
                                "site/quiet.html",
                                List.of(),
                                List.of(),
                                new PageCopy(List.of(part("paragraph", 0, "main", 1, "Quiet."))))),
                List.of(new Failure("site/logo.html", "is not text", "It looks like a picture.")));
    }

    /** One claim in the footer of three pages of four; the last was not linted. */
    static CheckReport shared() {
        PageCopy copy = new PageCopy(List.of(
                part("paragraph", 0, "main", 4, "It may help a hip."),
                new PageCopy.Part("paragraph", 0, "fine-print", "footer", 9, COPY)));
        RuleInfo cure = rule("cure/says-cures", "A cure is promised", null);
        List<PageReport> pages = new ArrayList<>();
        for (String path : List.of("a.html", "b.html", "c.html")) {
            Place words = at(copy, 1, "cure every knee");
            Place place = new Place(
                    path,
                    words.span(),
                    words.start(),
                    words.end(),
                    words.text(),
                    words.passage(),
                    words.offset(),
                    "",
                    new Setting(Region.FOOTER, "footer p", "any"));
            Finding finding = finding(cure, Verdict.VIOLATION, Severity.ERROR, place, COPY, null, "bb-" + path);
            pages.add(page(path, List.of(finding), List.of(), copy));
        }
        pages.add(page("d.html", List.of(), List.of(), new PageCopy(List.of()))
                .with(new PageCoverage(
                        PageCoverage.Status.NOT_LINTED,
                        "its text is written by a script",
                        2,
                        0,
                        List.of(),
                        new PageCoverage.Rules(0, 0, 0, 3),
                        new PageCoverage.Unread(1, 0, 0, true))));
        return new CheckReport("9.9", rules(List.of(cure), ""), pages, List.of());
    }

    /** One page in which everything is hostile: its words, its name, the rule, the law. */
    static CheckReport hostile() {
        RuleInfo rule = new RuleInfo(
                "cure/" + HOSTILE,
                "cure",
                Status.STABLE,
                Severity.ERROR,
                HOSTILE,
                HOSTILE,
                HOSTILE,
                List.of(),
                List.of(),
                "rule.yaml");
        PageCopy copy = new PageCopy(List.of(
                part("title", 0, "head", 1, HOSTILE),
                part("paragraph", 0, "main", 2, HOSTILE),
                part(HOSTILE, 0, HOSTILE, 3, HOSTILE)));
        Finding finding = new Finding(
                rule,
                Verdict.REVIEW,
                Severity.ERROR,
                new Place(HOSTILE, new Span(0, 5), new Position(2, 1), new Position(2, 5), HOSTILE, 1, 0),
                HOSTILE,
                HOSTILE,
                0,
                HOSTILE,
                List.of("us/sure-act", "xx/" + HOSTILE),
                HOSTILE,
                List.of(new Place(HOSTILE, new Span(0, 5), new Position(1, 1), new Position(1, 5), HOSTILE, 0, 0)),
                0.5,
                HOSTILE);
        PageReport page = new PageReport(
                HOSTILE,
                HOSTILE,
                List.of(HOSTILE),
                List.of("us"),
                HOSTILE,
                3,
                3,
                List.of(HOSTILE),
                List.of(finding),
                List.of(),
                List.of(),
                copy);
        return new CheckReport(
                HOSTILE,
                rules(List.of(rule), "javascript:window.hacked=1"),
                List.of(page),
                List.of(new Failure(HOSTILE, HOSTILE, HOSTILE)));
    }

    /** 5,000 findings on 50 pages; their fingerprints are {@code n0} to {@code n4999}. */
    static CheckReport large() {
        RuleInfo cure = rule("cure/says-cures", "A cure is promised", null);
        RuleInfo model = rule("benefit/model", "The sentence reads like a benefit", null);
        List<PageReport> pages = new ArrayList<>();
        for (int page = 0; page < 50; page++) {
            String path = String.format(Locale.ROOT, "site/%02d.html", page);
            List<PageCopy.Part> parts = IntStream.range(0, 100)
                    .mapToObj(i -> part("paragraph", 0, "main", i + 1, "It cures the joint number " + i + " for good."))
                    .toList();
            List<Finding> findings = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                boolean odd = i % 2 == 1;
                Place place = new Place(
                        path,
                        new Span(i * 50 + 3, i * 50 + 8),
                        new Position(i + 1, 4),
                        new Position(i + 1, 9),
                        "cures",
                        i,
                        3);
                findings.add(finding(
                        odd ? model : cure,
                        odd ? Verdict.REVIEW : Verdict.VIOLATION,
                        Severity.ERROR,
                        place,
                        parts.get(i).text(),
                        odd ? "the model is not sure" : null,
                        "n" + (page * 100 + i)));
            }
            pages.add(page(path, findings, List.of(), new PageCopy(parts)));
        }
        return new CheckReport("9.9", rules(List.of(cure, model), ""), pages, List.of());
    }

    private static PageCopy.Part part(String kind, int level, String region, int line, String text) {
        return new PageCopy.Part(kind, level, "visible", region, line, text);
    }

    private static Place at(PageCopy copy, int part, String words) {
        PageCopy.Part in = copy.parts().get(part);
        int offset = in.text().indexOf(words);
        int start = in.line() * 100 + offset;
        return new Place(
                "site/knee.html",
                new Span(start, start + words.length()),
                new Position(in.line(), offset + 1),
                new Position(in.line(), offset + 1 + words.length()),
                words,
                part,
                offset);
    }

    private static Finding finding(
            RuleInfo rule,
            Verdict verdict,
            Severity severity,
            Place place,
            String sentence,
            @Nullable String reason,
            String fingerprint) {
        return new Finding(
                rule,
                verdict,
                severity,
                place,
                "paragraph",
                sentence,
                sentence.indexOf(place.text()),
                rule.summary(),
                rule.category().equals("cure") ? List.of("us/sure-act", "ca/perhaps-code") : List.of("us/sure-act"),
                reason,
                List.of(),
                verdict == Verdict.REVIEW ? 0.61 : -1,
                fingerprint);
    }

    private static PageReport page(String path, List<Finding> findings, List<Finding> excused, PageCopy copy) {
        return new PageReport(
                path,
                "promotional",
                List.of("book now"),
                List.of("us", "ca"),
                "en",
                copy.parts().size(),
                copy.parts().size(),
                List.of("charset guessed: windows-1252"),
                findings,
                excused,
                List.of(),
                copy);
    }

    private static RuleInfo rule(String id, String summary, @Nullable Measured measured) {
        return new RuleInfo(
                id,
                id.substring(0, id.indexOf('/')),
                Status.STABLE,
                Severity.ERROR,
                summary,
                "Nothing is known to do so.",
                "Remove the words.",
                List.of("us/sure-act", "ca/perhaps-code"),
                List.of(),
                "rule.yaml",
                measured);
    }

    private static RuleSet rules(List<RuleInfo> rules, String url) {
        return new RuleSet(
                List.of(new RuleSet.PackInfo("sample", "1.2.0", "00ff")),
                List.of(
                        new Category("cure", false, Severity.ERROR, "Cure language", "Something is said to be cured."),
                        new Category("benefit", false, Severity.ERROR, "Benefit", "A benefit is asserted."),
                        new Category("source", true, Severity.ERROR, "Two sources", "Two sources are named.")),
                List.of(),
                List.of(),
                List.of(),
                "therapy",
                List.of(Market.of("us", "United States", "FDA"), Market.of("ca", "Canada", "Health Canada")),
                List.of(
                        provision("us/sure-act", "Sure Act, section 5", url, Provision.Confidence.CONFIRMED),
                        provision(
                                "ca/perhaps-code",
                                "Perhaps Code",
                                "https://law.example/",
                                Provision.Confidence.UNCONFIRMED)),
                List.of(),
                List.of(),
                rules.stream()
                        .<Rule>map(info ->
                                new Rule.Phrase(info, List.of(), List.of(), Set.of(), Rule.Topic.PAGE, Set.of(), true))
                        .toList());
    }

    private static Provision provision(String id, String name, String url, Provision.Confidence confidence) {
        return new Provision(
                id,
                Provision.Kind.STATUTE,
                name,
                "12 Example Code 3",
                url,
                "Copy must be true.",
                "",
                "",
                List.of(),
                confidence,
                LocalDate.of(2026, 1, 1));
    }
}
