package org.candorlint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.candorlint.document.Document;
import org.candorlint.document.PageFormat;
import org.candorlint.document.Passage;
import org.candorlint.document.format.AnyPageReader;
import org.candorlint.finding.Finding;
import org.candorlint.finding.Place;
import org.candorlint.finding.Settings;
import org.candorlint.finding.Suggestion;
import org.candorlint.finding.Verdict;
import org.candorlint.rule.RuleInfo;
import org.candorlint.rule.Severity;
import org.candorlint.rule.Status;
import org.candorlint.text.SourceText;
import org.candorlint.text.Span;
import org.junit.jupiter.api.Test;

final class RequiredTextFixTest {

    private static final String OWED = "It is not approved & not tested.";

    @Test
    void puts_a_paragraph_behind_the_first_one_in_html() {
        assertThat(first(
                        "<main>\n  <h1>Cells</h1>\n  <p>We sell <b>cells</b>.</p>\n  <p>Book.</p>\n</main>",
                        PageFormat.HTML))
                .isEqualTo("<main>\n  <h1>Cells</h1>\n  <p>We sell <b>cells</b>.</p>\n"
                        + "  <p>It is not approved &amp; not tested.</p>\n  <p>Book.</p>\n</main>");
    }

    @Test
    void keeps_the_line_ends_of_markdown() {
        assertThat(first("# Cells\r\n\r\nWe sell\r\ncells.\r\n\r\nBook.", PageFormat.MARKDOWN))
                .isEqualTo("# Cells\r\n\r\nWe sell\r\ncells.\r\n\r\nIt is not approved \\& not tested.\r\n\r\nBook.");
    }

    @Test
    void puts_it_at_the_end_of_a_text_of_one_paragraph() {
        assertThat(first("We sell cells.", PageFormat.TEXT)).isEqualTo("We sell cells.\n\n" + OWED);
    }

    @Test
    void finds_no_place_that_a_script_makes() {
        String page = "<p>We sell cells.<script>let a = '</p>';</script>";

        assertThat(sources(page, PageFormat.HTML)).isEmpty();
    }

    @Test
    void knows_code_of_a_template() {
        assertThat(RequiredTextFix.holdsCode("<p>{{ name }}</p>")).isTrue();
        assertThat(RequiredTextFix.holdsCode("<p>We sell cells.</p>")).isFalse();
        assertThat(RequiredTextFix.changes(PageFormat.DOCX)).isFalse();
    }

    private static String first(String page, PageFormat format) {
        return sources(page, format).get(0);
    }

    private static List<String> sources(String page, PageFormat format) {
        AnyPageReader reader = new AnyPageReader();
        SourceText source = SourceText.of("page", page);
        Document document = reader.read(source, format);
        Passage at = document.passages().get(0);
        RuleInfo rule = new RuleInfo(
                "status/unsaid", "status", Status.PREVIEW, Severity.WARNING, "", "", "", List.of(), List.of(), "");
        Finding finding = new Finding(
                rule,
                Verdict.VIOLATION,
                Severity.WARNING,
                Place.of(source, at, new Span(0, 1), new Settings().of(at)),
                "page",
                "",
                "",
                List.of(),
                null,
                List.of(),
                -1,
                "print");
        Suggestion owed = new Suggestion(Suggestion.Kind.ADD, "Add it.", OWED, "", null);
        return new RequiredTextFix(format, text -> reader.read(text, format)).sources(document, finding, owed);
    }
}
