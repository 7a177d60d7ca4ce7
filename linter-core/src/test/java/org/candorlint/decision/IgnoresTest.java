package org.candorlint.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candorlint.document.Document;
import org.candorlint.document.format.AnyPageReader;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Finding;
import org.candorlint.finding.PageReport;
import org.candorlint.finding.Place;
import org.candorlint.finding.Settled;
import org.candorlint.finding.Settlement;
import org.candorlint.text.Position;
import org.candorlint.text.SourceText;
import org.candorlint.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Comments that ask to ignore, from the page to what counts. A finding stands wherever a page says "cures" and a digit. */
@Timeout(30)
final class IgnoresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final String IGNORE = "<!-- candor-ignore cure/all reason=\"quotes the law\" -->";
    private static final String START = "<!-- candor-ignore-start cure reason=\"quotes the law\" -->";
    private static final String END = "<!-- candor-ignore-end -->";

    @Test
    void the_next_element_is_ignored_and_no_more() {
        assertThat(open("a.html", "<p>cures1</p>" + IGNORE + "\n<div><p>cures2</p>cures3</div><p>cures4</p>"))
                .containsExactly("cures1", "cures4");
        assertThat(open("a.html", "<ul>" + IGNORE + "<li>cures1<li>cures2</ul>"))
                .containsExactly("cures2");
        assertThat(open("a.html", IGNORE + "<p>cures1<p>cures2")).containsExactly("cures2");
    }

    @Test
    void before_running_text_the_rest_of_its_element_is_ignored() {
        assertThat(open("a.html", "<p>cures1 " + IGNORE + " cures2 <b>cures3</b></p><p>cures4</p>"))
                .containsExactly("cures1", "cures4");
    }

    @Test
    void attributes_of_the_element_are_ignored_with_it() {
        assertThat(open("a.html", IGNORE + "<img alt='cures1'><img alt='cures2'>"))
                .containsExactly("cures2");
    }

    @Test
    void several_comments_may_stand_before_one_element() {
        String other = "<!-- candor-ignore cure until=2026-05-04 reason='all of it' -->";

        assertThat(open("a.html", IGNORE + "\n<!-- plain -->" + other + "<p>cures1</p><p>cures2</p>"))
                .containsExactly("cures2");
    }

    @Test
    void a_block_is_ignored_from_its_start_to_its_end() {
        assertThat(open("a.html", "<p>cures1 " + START + "cures2</p><p>cures3</p>" + END + "<p>cures4</p>"))
                .containsExactly("cures1", "cures4");
        assertThat(open("a.html", START + "<p>cures1</p>" + START + "<p>cures2</p>" + END + "<p>cures3</p>" + END))
                .isEmpty();
    }

    @Test
    void markdown_has_the_same_for_blocks() {
        assertThat(open("a.md", "cures1\n\n" + IGNORE + "\n\n- cures2\n- cures3\n\ncures4\n"))
                .containsExactly("cures1", "cures4");
        assertThat(open("a.md", IGNORE + "\n# cures1\n\ncures2\n")).containsExactly("cures2");
        assertThat(open("a.md", "> " + IGNORE + "\n>\n> cures1\n\ncures2\n")).containsExactly("cures2");
        assertThat(open("a.md", "cures1\n\n" + START + "\n\ncures2\n\ncures3\n\n" + END + "\n\ncures4\n"))
                .containsExactly("cures1", "cures4");
    }

    @Test
    void markdown_has_the_same_within_a_paragraph_and_for_html() {
        assertThat(open("a.md", "cures1 " + IGNORE + " cures2 *cures3*\n\ncures4\n"))
                .containsExactly("cures1", "cures4");
        assertThat(open("a.md", "cures1 " + IGNORE + "\n\ncures2\n\ncures3\n")).containsExactly("cures1", "cures3");
        assertThat(open("a.md", IGNORE + "\n\n<div>cures1</div>\n\ncures2\n")).containsExactly("cures2");
        assertThat(open("a.md", "<div>\n" + IGNORE + "\n<p>cures1</p>\n<p>cures2</p>\n</div>\n"))
                .containsExactly("cures2");
        assertThat(open("a.md", "---\ntitle: x\n---\n\n" + IGNORE + "\n\ncures1\n\ncures2\n"))
                .containsExactly("cures2");
    }

    @Test
    void what_is_ignored_is_carried_with_reason_and_place() {
        CheckReport report =
                adopted("a.html", "\n <!-- candor-ignore cure reason='a  quote' until=2026-12-31 --><p>cures1");

        assertThat(report.settlements().settled())
                .extracting(Settled::by)
                .containsExactly(new Settlement.Ignored(
                        new Position(2, 2), "a  quote", Optional.of(LocalDate.of(2026, 12, 31))));
        assertThat(notes("a.html", IGNORE + "<p>cures1")).isEmpty();
    }

    @Test
    void a_comment_that_is_wrong_ignores_nothing_and_is_told_with_its_place() {
        told("<!-- candor-ignore reason=\"x\" --><p>cures1", "1:1: candor-ignore: it names no rule");
        told("\n<!-- candor-ignore cure --><p>cures1", "2:1: candor-ignore: it gives no reason=\"...\"");
        told("<!-- candor-ignore cure reason=' ' --><p>cures1", "1:1: candor-ignore: it gives no reason=\"...\"");
        told(
                "<!-- candor-ignore cures reason=\"x\" --><p>cures1",
                "1:1: candor-ignore: there is no rule or category 'cures'");
        told(
                "<!-- candor-ignore cure reason=\"x\" until=31.1.2027 --><p>cures1",
                "1:1: candor-ignore: '31.1.2027' is no day such as 2027-01-31");
        told(
                "<!-- candor-ignore cure reason=quotes the law --><p>cures1",
                "1:1: candor-ignore: what 'the' means is unclear; a reason stands in quotes");
        told(
                "<!-- candor-ignore cure reason=\"x\" til=2027-01-31 --><p>cures1",
                "1:1: candor-ignore: there is no 'til', only reason and until");
        told(
                "<!-- candor-ignore-next cure reason=\"x\" --><p>cures1",
                "1:1: candor-ignore: there is no candor-ignore-next; it is candor-ignore, candor-ignore-start or"
                        + " candor-ignore-end");
    }

    @Test
    void an_expired_comment_ignores_nothing_and_one_of_today_still_does() {
        told(
                "<!-- candor-ignore cure reason=\"x\" until=2026-05-03 --><p>cures1",
                "1:1: candor-ignore: it has expired: until=2026-05-03");
        assertThat(open("a.html", "<!-- candor-ignore cure reason=\"x\" until=2026-05-04 --><p>cures1"))
                .isEmpty();
    }

    @Test
    void an_unclosed_block_ignores_nothing() {
        told(START + "<p>cures1", "1:1: candor-ignore: no candor-ignore-end ends it, so that it ignores nothing");
        told("<p>cures1" + END, "1:10: candor-ignore: no candor-ignore-start begins it");
    }

    @Test
    void a_comment_without_a_finding_or_without_an_element_is_told() {
        assertThat(notes("a.html", IGNORE + "<p>Quiet.</p>"))
                .containsExactly("1:1: candor-ignore: nothing to ignore here for cure/all");
        assertThat(notes("a.html", "<p>Quiet.</p>" + IGNORE))
                .containsExactly("1:14: candor-ignore: nothing follows it");
        assertThat(adopted("a.html", "<p>Quiet.</p>" + IGNORE).settlements().notes())
                .containsExactly("1 candor-ignore comment needs a look: see the notes of the pages.");
    }

    @Test
    void plain_text_and_scripts_have_no_comments() {
        assertThat(open("a.txt", IGNORE + "\ncures1")).containsExactly("cures1");
        assertThat(open("a.html", "<script>" + IGNORE + "</script><p>cures1")).containsExactly("cures1");
    }

    @Test
    void a_page_of_nothing_but_comments_is_read_in_reasonable_time() {
        assertThat(open("a.html", "<p>" + IGNORE.repeat(5_000) + "<b>cures1</b>cures2"))
                .containsExactly("cures2");
        assertThat(open("a.html", ("<div>" + IGNORE).repeat(3_000) + "<b>cures1</b>"))
                .isEmpty();
    }

    private static void told(String html, String note) {
        assertThat(notes("a.html", html)).containsExactly(note);
        assertThat(open("a.html", html)).containsExactly("cures1");
    }

    private static List<String> open(String name, String page) {
        return adopted(name, page).findings().stream().map(Finding::fingerprint).toList();
    }

    private static List<String> notes(String name, String page) {
        return adopted(name, page).pages().get(0).notes();
    }

    private static CheckReport adopted(String name, String page) {
        Document document = new AnyPageReader().read(SourceText.of(name, page));
        List<Finding> findings = new ArrayList<>();
        for (int at = page.indexOf("cures"); at >= 0; at = page.indexOf("cures", at + 1)) {
            Span span = new Span(at, Math.min(page.length(), at + 6));
            if (Character.isDigit(page.charAt(span.end() - 1))) {
                Place place = Place.of(document.source(), span, span.of(page));
                findings.add(FoundReport.finding(place, span.of(page)));
            }
        }
        PageReport checked = new PageReport(
                name,
                "promotional",
                List.of(),
                List.of(),
                "en",
                1,
                1,
                document.notes(),
                findings,
                List.of(),
                document.marks(),
                null);
        return new Adoption(Optional.empty(), Decisions.NONE, TODAY, gone -> false).apply(FoundReport.of(checked));
    }
}
