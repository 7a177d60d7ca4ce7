package org.candorlint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.candorlint.decision.Adoption;
import org.candorlint.decision.Decisions;
import org.candorlint.document.format.AnyPageReader;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.PageReport;
import org.candorlint.finding.SiteConflicts;
import org.candorlint.language.opennlp.OpenNlpAnnotator;
import org.candorlint.pack.PackSource;
import org.candorlint.pack.Packs;
import org.candorlint.report.GroupBy;
import org.candorlint.report.JsonReport;
import org.candorlint.report.TextReport;
import org.candorlint.report.TextStyle;
import org.candorlint.rule.RuleSet;
import org.candorlint.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages that nobody writes in good faith, all the way from their characters to a report. Each takes seconds; anything worse than linear
 * would take many minutes.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostilePagesTest {

    private static final RuleSet RULES =
            Packs.load(List.of(PackSource.folder(Path.of("src/test/resources/org/candorlint/pack/tiny"))));
    private static final Linter LINTER = Linter.of(RULES, new OpenNlpAnnotator(), Optional.empty());
    private static final String CLAIM = "Our infusion works for everyone.";
    private static final int MANY = 50_000;

    /** Each with at least so many findings. */
    static Stream<Arguments> pages() {
        String claims = "<ul><li>" + CLAIM + "</li></ul>\n";
        String item = "<ul><li>" + CLAIM;
        return Stream.of(
                page("spaceless.txt", "infusion".repeat(130_000) + ".\n\n\u2022 " + CLAIM, 1),
                page("spaceless.html", "<p>" + "infusion&nbsp;".repeat(130_000) + item, 1),
                page("nested.html", "<div>".repeat(100_000) + item, 1),
                page("entities.html", "<p>" + "&eacute;".repeat(1_000_000) + item, 1),
                page("items.html", "<ul>" + "<li>a".repeat(1_000_000) + "</ul>" + claims, 1),
                page("line.html", "<li>" + "Our infusion works for everyone, ".repeat(300_000), 290_000),
                page("words.html", "<li>" + "stem cell infusion works for ".repeat(350_000) + ". " + CLAIM, 1),
                page("stops.html", "<li>" + ". ".repeat(2_000_000) + CLAIM, 1),
                page("data.html", claims + "<script type='application/ld+json'>" + data() + "</script>", MANY),
                page("paragraphs.html", claims.repeat(MANY), MANY),
                page("passage.html", "<li>" + (CLAIM + " ").repeat(MANY), MANY),
                page("below.html", "<h2>" + "So it is. ".repeat(MANY) + "</h2>" + claims.repeat(MANY), MANY),
                page("quotation.html", "<li>\u201c" + (CLAIM + " ").repeat(MANY) + "\u201d " + CLAIM, MANY),
                page("quotations.html", "<li>" + ("\u201c" + CLAIM + "\u201d ").repeat(MANY) + CLAIM, MANY),
                page(
                        "sources.html",
                        item + "<p>The infusion comes from fat. It comes from marrow.</p>\n".repeat(MANY),
                        2),
                page("ignored.html", ("<!-- candor-ignore promise reason=\"so\" -->" + claims).repeat(MANY), 0),
                page("open.html", "<!-- candor-ignore-start promise reason=\"so\" -->".repeat(MANY) + claims, 1),
                page(
                        "closed.html",
                        "<!-- candor-ignore-start promise reason=\"so\" -->".repeat(MANY)
                                + "<!-- candor-ignore-end source -->".repeat(MANY)
                                + claims
                                + "<!-- candor-ignore-end promise -->".repeat(MANY)
                                + claims,
                        1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void is_checked_to_its_end(String name, String content, int findings) throws IOException {
        CheckReport report = adopted(List.of(check(name, content)));
        report(report);
        assertThat(report.findings()).hasSizeGreaterThanOrEqualTo(findings);
        assertThat(report.findings().stream().allMatch(f -> f.sentence().length() <= 2_000))
                .isTrue();
    }

    @Test
    void a_site_of_many_pages_is_settled_in_time_that_grows_with_it() throws IOException {
        PageReport page = check("page.html", "<li>" + CLAIM + "<p>It is not approved.");
        List<PageReport> pages = IntStream.range(0, 100_000)
                .mapToObj(i -> new PageReport(
                        i + ".html",
                        page.kind(),
                        page.kindEvidence(),
                        page.markets(),
                        page.language(),
                        page.passages(),
                        page.sentences(),
                        page.notes(),
                        page.findings(),
                        page.excused()))
                .toList();
        CheckReport report = adopted(SiteConflicts.settle(pages));
        report(report);
        assertThat(report.findings()).hasSize(100_000);
    }

    private static PageReport check(String name, String content) {
        return LINTER.check(
                new AnyPageReader().read(SourceText.of(name, content)),
                CheckOptions.of(RULES.market("us").orElseThrow()).withKind("promotional"));
    }

    private static CheckReport adopted(List<PageReport> pages) {
        return new Adoption(Optional.empty(), Decisions.NONE, LocalDate.of(2026, 5, 4), page -> false)
                .apply(new CheckReport("1", RULES, pages, List.of()));
    }

    private static void report(CheckReport report) throws IOException {
        JsonReport.withExcused().write(report, Writer.nullWriter());
        new TextReport(new TextStyle(false, 80, false, true, false), GroupBy.PAGE, List.of())
                .write(report, Writer.nullWriter());
    }

    /** Markup in strings in data, many times. */
    private static String data() {
        return "[" + ("{\"text\":\"<ul><li>" + CLAIM + "</li></ul>\"},").repeat(MANY) + "{}]";
    }

    private static Arguments page(String name, String content, int findings) {
        return Arguments.of(name, content, findings);
    }
}
