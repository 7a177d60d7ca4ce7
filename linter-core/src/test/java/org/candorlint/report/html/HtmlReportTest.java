package org.candorlint.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.PageReport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

final class HtmlReportTest {

    private final Document page = Jsoup.parse(written(Handmade.small()));

    @Test
    void the_same_report_gives_the_same_characters() {
        assertThat(written(Handmade.small()))
                .isEqualTo(written(Handmade.small()))
                .doesNotContain("\r");
    }

    @Test
    void the_overview_counts_by_category_severity_verdict_and_provision() {
        assertThat(page.expectFirst("h1#headline").text()).isEqualTo("4 findings on 1 page");
        assertThat(page.select(".tile .figure").eachText()).containsExactly("1", "1", "1", "1");
        assertThat(page.select("section[aria-labelledby=by-category] tbody tr").eachText())
                .containsExactly("Cure language 1 0 1 0", "Two sources 0 1 0 0", "Benefit 0 0 0 1");
        assertThat(page.select("section[aria-labelledby=by-verdict] tbody tr").eachText())
                .containsExactly("error 1 0 1", "warning 1 1 2", "note 1 0 1");
        assertThat(page.select("section[aria-labelledby=by-law] tbody tr").eachText())
                .containsExactly(
                        "Sure Act, section 5 United States · 12 Example Code 3 1 1 1 1",
                        "Perhaps Code unconfirmed Canada · 12 Example Code 3 1 0 1 0");
    }

    @Test
    void a_bar_is_as_long_as_its_counts() {
        Element bar = page.expectFirst("section[aria-labelledby=by-law] svg");

        assertThat(bar.attr("viewBox")).isEqualTo("0 0 4 1");
        assertThat(bar.select("rect").eachAttr("class")).containsExactly("error", "warning", "note", "review");
        assertThat(bar.select("rect").eachAttr("x")).containsExactly("0", "1", "2", "3");
    }

    @Test
    void every_page_is_named_and_those_not_checked_with_the_reason() {
        assertThat(page.select("section[aria-labelledby=by-page] tbody th").eachText())
                .containsExactly("site/knee.html", "site/quiet.html nothing found");
        assertThat(page.expectFirst("section[aria-labelledby=unchecked] dl").text())
                .isEqualTo("site/logo.html is not text It looks like a picture.");
        assertThat(Jsoup.parse(written(Handmade.small(), "Left out 2 files.")).text())
                .contains("Left out 2 files.");
    }

    @Test
    void it_says_what_was_checked_and_once_what_it_is_not() {
        assertThat(page.expectFirst("section[aria-labelledby=checked]").text())
                .contains("United States (us; FDA)", "3 in 3 categories: 3 stable, 0 in preview", "sample 1.2.0")
                .contains("00ff", "Candor 9.9", "1 match was read and found to be no claim");
        assertThat(page.body().text().split("not legal advice", -1)).hasSize(2);
    }

    @Test
    void all_findings_are_listed_without_a_script() {
        assertThat(page.select("#findings .items > li").eachAttr("id"))
                .containsExactly("f-aa01", "f-aa03", "f-aa02", "f-aa04");
        assertThat(page.expectFirst("#f-aa01").text())
                .contains(
                        "error A cure is promised 4:11",
                        "cure/says-cures",
                        "law: US: Sure Act, section 5; CA: Perhaps Code (unconfirmed)");
        assertThat(page.expectFirst("#f-aa01 blockquote mark").text()).isEqualTo("cure every knee");
        assertThat(page.expectFirst("#f-aa02").text()).contains("review: the model is 61 % sure");
        assertThat(page.expectFirst("#f-aa04").text()).contains("see also 7:6 your marrow");
        assertThat(page.expectFirst("[id=rule-cure/says-cures]").text())
                .contains("What to do: Remove the words.", "Canada: Perhaps Code, 12 Example Code 3 unconfirmed");
    }

    @Test
    void excused_matches_are_shown_only_to_those_who_ask() throws IOException {
        StringWriter out = new StringWriter();
        HtmlReport.withExcused(List.of()).write(Handmade.small(), out);

        assertThat(page.select("#f-aa05")).isEmpty();
        assertThat(Jsoup.parse(out.toString()).expectFirst("#f-aa05").text()).contains("excused: denied");
        assertThat(Jsoup.parse(out.toString()).expectFirst("h1#headline").text())
                .isEqualTo("4 findings on 1 page");
    }

    @Test
    void the_overview_counts_claims_and_says_what_was_not_linted() throws IOException {
        Document shared = Jsoup.parse(written(Handmade.shared()));

        assertThat(shared.expectFirst("#headline").text()).isEqualTo("1 finding on 3 pages, in 3 places");
        assertThat(shared.select("section[aria-labelledby=shared] tbody td").eachText())
                .containsExactly("the footer of 3 of 4 pages (footer p)", "3");
        assertThat(shared.expectFirst("section[aria-labelledby=unlinted] dl").text())
                .isEqualTo("d.html its text is written by a script");
        assertThat(shared.select("section[aria-labelledby=completeness] tbody td")
                        .eachText())
                .containsExactly(
                        "not linted", "2", "0", "its text is written by a script Not read: 1 picture.", "0", "3");
        assertThat(shared.select("#findings .item").eachText())
                .satisfiesExactly(
                        first -> assertThat(first).contains("stands in the footer of 3 of 4 pages (footer p)"),
                        second -> assertThat(second).contains("; counted at a.html:9:11"),
                        third -> assertThat(third).contains("; counted at a.html:9:11"));
    }

    @Test
    void a_text_of_the_copy_is_in_the_data_once() throws IOException {
        JsonNode data = data(page);

        assertThat(data.get("texts")).hasSize(14);
        assertThat(data.get("pages").get(0).get("parts").get(1).toString())
                .isEqualTo("[1,\"heading\",1,\"visible\",\"main\",3]");
        assertThat(data.get("findings").get(0).get("spot").toString()).isEqualTo("[2,10,25]");
        assertThat(data.get("findings").get(0).get("markets").toString()).isEqualTo("[\"us\",\"ca\"]");
        assertThat(data.get("findings").get(2).get("markets").toString()).isEqualTo("[\"us\"]");
    }

    @Test
    void a_page_without_its_copy_shows_the_sentences_that_have_findings() throws IOException {
        PageReport kept = Handmade.small().pages().get(0);
        PageReport bare = new PageReport(
                kept.path(),
                kept.kind(),
                kept.kindEvidence(),
                kept.markets(),
                kept.language(),
                kept.passages(),
                kept.sentences(),
                kept.notes(),
                kept.findings(),
                kept.excused());
        JsonNode shown =
                data(Jsoup.parse(written(new CheckReport("9.9", Handmade.small().rules(), List.of(bare), List.of()))));

        assertThat(shown.get("pages").get(0).get("whole").asBoolean()).isFalse();
        assertThat(shown.get("texts").toString())
                .contains("Our cells cure every knee.", "They may help a hip.", "your fat")
                .doesNotContain("Results vary.");
        assertThat(shown.get("findings"))
                .allSatisfy(finding -> assertThat(finding.has("spot")).isTrue());
    }

    @Test
    void the_policy_lets_in_exactly_its_own_style_and_script() throws Exception {
        String policy =
                page.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");

        assertThat(policy)
                .isEqualTo("default-src 'none'; style-src '"
                        + hash(page.expectFirst("style").data())
                        + "'; script-src '"
                        + hash(page.expectFirst("script[type=module]").data())
                        + "'; base-uri 'none'; form-action 'none'");
        assertThat(page.select("script")).hasSize(2);
        assertThat(page.select("[style], link, img, iframe, [src]")).isEmpty();
    }

    @Test
    void hostile_copy_stays_text() {
        String written = written(Handmade.hostile(), Handmade.HOSTILE);
        Document hostile = Jsoup.parse(written);

        assertThat(hostile.select("script")).hasSize(2);
        assertThat(hostile.select("img, svg[onload], [onerror], a[href^=javascript]"))
                .isEmpty();
        assertThat(hostile.expectFirst("#findings blockquote").text())
                .contains("<img src=x onerror=\"window.hacked=1\">");
        assertThat(hostile.expectFirst("#data").data()).doesNotContain("<", ">", "\u2028");
    }

    @Test
    void no_findings_and_no_pages_are_said() {
        CheckReport nothing = new CheckReport("9.9", Handmade.small().rules(), List.of(), List.of());

        assertThat(Jsoup.parse(written(nothing)).text())
                .contains("No findings", "No page was checked.", "There are none.");
    }

    @Test
    void a_writer_that_fails_is_reported_as_such() {
        Writer full = new Writer() {
            @Override
            public void write(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("disk full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };

        assertThatThrownBy(() -> HtmlReport.ofFindings(List.of()).write(Handmade.small(), full))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }

    private static JsonNode data(Document page) throws IOException {
        return new ObjectMapper().readTree(page.expectFirst("#data").data());
    }

    private static String hash(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }

    private static String written(CheckReport report, String... leftOut) {
        StringWriter out = new StringWriter();
        try {
            HtmlReport.ofFindings(List.of(leftOut)).write(report, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }
}
