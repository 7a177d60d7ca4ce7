package org.candorlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.PageCoverage;
import org.candorlint.finding.PageCoverage.Reason;
import org.candorlint.finding.PageCoverage.Rules;
import org.candorlint.finding.PageCoverage.Skip;
import org.candorlint.finding.PageCoverage.Status;
import org.candorlint.finding.PageCoverage.Unread;
import org.candorlint.finding.PageReport;
import org.junit.jupiter.api.Test;

class CoverageTextTest {

    private static final Rules RULES = new Rules(10, 1, 2, 0);

    private static final PageCoverage MIXED = new PageCoverage(
            Status.LINTED,
            "",
            1_200,
            1_140,
            List.of(new Skip(Reason.HIDDEN, "", 1, 20), new Skip(Reason.LANGUAGE, "es", 2, 40)),
            RULES,
            new Unread(3, 0, 1, false));

    private static final PageCoverage SCRIPT = new PageCoverage(
            Status.NOT_LINTED, "its text is written by a script", 4, 4, List.of(), RULES, Unread.NOTHING);

    private static final PageCoverage SILENT = new PageCoverage(
            Status.INAPPLICABLE,
            "nothing is offered on a page of kind news",
            100,
            0,
            List.of(new Skip(Reason.NOTHING_OFFERED, "", 9, 100)),
            new Rules(0, 1, 2, 10),
            Unread.NOTHING);

    @Test
    void a_page_says_in_one_line_what_was_not_linted() {
        assertThat(CoverageText.of(page("a.html", MIXED))).contains("not linted: 40 of 1,200 words, in Spanish");
        assertThat(CoverageText.of(page("b.html", SCRIPT)))
                .contains("not linted: its text is written by a script (4 words in English linted)");
        assertThat(CoverageText.of(page("c.html", SILENT)))
                .contains("not linted: nothing is offered on a page of kind news");
        assertThat(CoverageText.of(page("d.html", PageCoverage.UNKNOWN))).isEmpty();
    }

    @Test
    void the_run_says_how_much_was_read_and_linted() {
        assertThat(CoverageText.sentences(report()))
                .containsExactly(
                        "Read 1,304 words and linted 1,144; the others are 20 hidden from readers, 40 in another language, 100"
                                + " on pages that offer nothing.",
                        "Nothing is offered, and so nothing was linted, on c.html.");
        assertThat(CoverageText.sentences(SampleReport.full())).isEmpty();
    }

    @Test
    void text_lists_pages_that_were_not_linted_and_pages_with_words_in_another_language() throws Exception {
        StringWriter out = new StringWriter();
        new TextReport(TextStyle.plain(), GroupBy.PAGE, List.of()).write(report(), out);

        assertThat(out.toString())
                .contains(
                        "a.html  promotional page, 1 sentence\n  no findings\n  not linted: 40 of 1,200 words, in Spanish\n")
                .contains("Not linted: 1 page.\n  b.html: its text is written by a script\n")
                .doesNotContain("c.html  ");
    }

    @Test
    void json_has_the_figures_of_each_page() throws Exception {
        StringWriter out = new StringWriter();
        JsonReport.ofFindings().write(report(), out);

        assertThat(out.toString())
                .contains("\"notLintedPages\": 1")
                .contains("\"wordsRead\": 1304")
                .contains("\"status\": \"inapplicable\"")
                .contains("\"reason\": \"language\",\n        \"language\": \"es\",\n        \"passages\": 2");
    }

    private static CheckReport report() {
        return new CheckReport(
                "9.9",
                SampleReport.full().rules(),
                List.of(page("a.html", MIXED), page("b.html", SCRIPT), page("c.html", SILENT)),
                List.of());
    }

    private static PageReport page(String path, PageCoverage coverage) {
        return new PageReport(
                        path, "promotional", List.of(), List.of("us"), "en", 1, 1, List.of(), List.of(), List.of())
                .with(coverage);
    }
}
