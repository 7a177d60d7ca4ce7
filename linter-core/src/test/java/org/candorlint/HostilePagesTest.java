package org.candorlint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.candorlint.decision.Adoption;
import org.candorlint.decision.Decisions;
import org.candorlint.document.Deadline;
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
 * Pages that nobody writes in good faith, all the way from their characters to a report. Each takes seconds. What one of them costs is
 * held against what an eighth of it costs, in time of the processor, which does not depend on what else a machine does: the square of a
 * size is told from the size, and nothing finer.
 */
@Timeout(value = 180, unit = TimeUnit.SECONDS)
class HostilePagesTest {

    private static final RuleSet RULES =
            Packs.load(List.of(PackSource.folder(Path.of("src/test/resources/org/candorlint/pack/tiny"))));
    private static final Linter LINTER = Linter.of(RULES, new OpenNlpAnnotator(), Optional.empty());
    private static final String CLAIM = "Our infusion works for everyone.";
    private static final int MANY = 50_000;

    /** What a collection of garbage may cost in between. */
    private static final long ENOUGH = 1_000_000_000;

    /** Each with at least so many findings. */
    static Stream<Arguments> pages() {
        String claims = "<ul><li>" + CLAIM + "</li></ul>\n";
        String item = "<ul><li>" + CLAIM;
        return Stream.of(
                page("spaceless.txt", n -> "infusion".repeat(13 * n / 5) + ".\n\n\u2022 " + CLAIM, 1),
                page("spaceless.html", n -> "<p>" + "infusion&nbsp;".repeat(13 * n / 5) + item, 1),
                page("nested.html", n -> "<div>".repeat(2 * n) + item, 1),
                page("entities.html", n -> "<p>" + "&eacute;".repeat(20 * n) + item, 1),
                page("items.html", n -> "<ul>" + "<li>a".repeat(20 * n) + "</ul>" + claims, 1),
                page("line.html", n -> "<li>" + "Our infusion works for everyone, ".repeat(2 * n), 95_000),
                page("words.html", n -> "<li>" + "stem cell infusion works for ".repeat(7 * n) + ". " + CLAIM, 1),
                page("stops.html", n -> "<li>" + ". ".repeat(40 * n) + CLAIM, 1),
                page("data.html", n -> claims + "<script type='application/ld+json'>" + data(n) + "</script>", 1),
                page("paragraphs.html", n -> claims.repeat(n), MANY),
                page("passage.html", n -> "<li>" + (CLAIM + " ").repeat(n), MANY),
                page("below.html", n -> "<h2>" + "So it is. ".repeat(n) + "</h2>" + claims.repeat(n), MANY),
                page("quotation.html", n -> "<li>\u201c" + (CLAIM + " ").repeat(n) + "\u201d " + CLAIM, MANY),
                page("quotations.html", n -> "<li>" + ("\u201c" + CLAIM + "\u201d ").repeat(n) + CLAIM, MANY),
                page(
                        "sources.html",
                        n -> item + "<p>The infusion comes from fat. It comes from marrow.</p>\n".repeat(n),
                        2),
                page("ignored.html", n -> ("<!-- candor-ignore promise reason=\"so\" -->" + claims).repeat(n), 0),
                page("open.html", n -> "<!-- candor-ignore-start promise reason=\"so\" -->".repeat(n) + claims, 1),
                page(
                        "closed.html",
                        n -> "<!-- candor-ignore-start promise reason=\"so\" -->".repeat(n)
                                + "<!-- candor-ignore-end source -->".repeat(n)
                                + claims
                                + "<!-- candor-ignore-end promise -->".repeat(n)
                                + claims,
                        1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void is_checked_to_its_end_in_time_that_grows_with_it(String name, IntFunction<String> content, int findings)
            throws IOException {
        cost(name, content, MANY / 16);
        long part = cost(name, content, MANY / 8);
        long whole = cost(name, content, MANY);
        assertThat(whole).as("nanoseconds, beside %d", part).isLessThan(3 * 8 * part + ENOUGH);
        CheckReport report = adopted(List.of(check(name, content.apply(MANY / 8))));
        assertThat(report.findings().size()).isGreaterThanOrEqualTo(findings / 8);
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
        assertThat(report.findings().size()).isEqualTo(100_000);
    }

    private static long cost(String name, IntFunction<String> content, int size) throws IOException {
        String page = content.apply(size);
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long before = clock.getCurrentThreadCpuTime();
        report(adopted(List.of(check(name, page))));
        return clock.getCurrentThreadCpuTime() - before;
    }

    // A test that hangs would not end by its timeout, which only asks a thread to stop.
    private static PageReport check(String name, String content) {
        return Deadline.within(
                Duration.ofMinutes(2),
                "",
                () -> LINTER.check(
                        new AnyPageReader().read(SourceText.of(name, content)),
                        CheckOptions.of(RULES.market("us").orElseThrow()).withKind("promotional")));
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
    private static String data(int n) {
        return "[" + ("{\"text\":\"<ul><li>" + CLAIM + "</li></ul>\"},").repeat(n) + "{}]";
    }

    private static Arguments page(String name, IntFunction<String> content, int findings) {
        return Arguments.of(name, content, findings);
    }
}
