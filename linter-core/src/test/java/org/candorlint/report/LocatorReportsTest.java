package org.candorlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Finding;
import org.candorlint.finding.Place;
import org.candorlint.report.format.ReportFormat;
import org.candorlint.report.format.ReportSettings;
import org.candorlint.text.Position;
import org.candorlint.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Places in documents that have no lines. */
final class LocatorReportsTest {

    private static final String THERE = "page 3, paragraph 2";

    static Stream<ReportFormat> texts() {
        return ReportFormat.ALL.stream().filter(format -> !format.isBinary());
    }

    private static CheckReport report() {
        Finding lined = SampleReport.marked("They turn into any cell.", "any cell");
        Place there = place("page.html", THERE);
        return SampleReport.of(new Finding(
                lined.rule(),
                lined.verdict(),
                lined.severity(),
                there,
                lined.where(),
                lined.sentence(),
                lined.message(),
                lined.provisions(),
                null,
                List.of(place("page.html", "footnote 1"), place("other.docx", "table 1, row 2, column 3")),
                -1,
                lined.fingerprint()));
    }

    private static Place place(String path, String locator) {
        return new Place(
                path, new Span(30, 38), new Position(14, 11), new Position(14, 19), "any cell", -1, -1, locator);
    }

    private static String written(String format) {
        return Written.text(ReportFormat.named(format).orElseThrow().writer(ReportSettings.plain()), report());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void every_format_says_where_a_person_finds_the_words(ReportFormat format) {
        assertThat(written(format.name())).contains(THERE);
    }

    @Test
    void text_says_it_instead_of_line_and_column() {
        assertThat(written("text"))
                .contains("  " + THERE + "  error  potency/any-cell")
                .contains("footnote 1  any cell", "other.docx, table 1, row 2, column 3  any cell")
                .doesNotContain("14:11");
    }

    @Test
    void tools_get_numbers_and_a_field_of_its_own() {
        assertThat(written("json"))
                .contains("\"line\": 14", "\"locator\": \"" + THERE + "\"", "\"locator\": \"footnote 1\"");
        assertThat(written("sarif"))
                .contains("\"logicalLocations\"", "\"name\": \"" + THERE + "\"", "\"startLine\": 14");
        assertThat(Written.text(
                        ReportFormat.named("json").orElseThrow().writer(ReportSettings.plain()),
                        SampleReport.of(SampleReport.marked("They turn into any cell.", "any cell"))))
                .doesNotContain("locator");
    }

    @Test
    void a_place_with_lines_is_shown_as_editors_jump_to_it() {
        assertThat(place("a.html", "").shownWithPage()).isEqualTo("a.html:14:11");
        assertThat(place("a.pdf", THERE).shownWithPage()).isEqualTo("a.pdf, " + THERE);
    }
}
