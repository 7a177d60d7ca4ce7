package org.candorlint.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Verdict;
import org.candorlint.report.HostileReport;
import org.candorlint.report.Written;
import org.candorlint.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CsvReportTest {

    private static final String TITLES =
            "page,line,column,where,severity,verdict,category,rule,words,sentence,message,law,"
                    + "remedy,reason,evidence,shared,claim,fingerprint,decision,person,date,note";

    private final CsvReport writer = new CsvReport();

    @Test
    void begins_with_the_mark_for_spreadsheets_and_the_titles() {
        assertThat(Written.text(writer, HostileReport.report())).startsWith("\uFEFF" + TITLES + "\n");
        assertThat(Written.text(writer, HostileReport.nothing())).isEqualTo("\uFEFF" + TITLES + "\n");
    }

    @Test
    void a_row_is_a_line_and_holds_the_finding_with_its_law_and_room_for_a_decision() throws IOException {
        var rows = rows(HostileReport.report());

        assertThat(Written.lines(writer, HostileReport.report())).hasSize(8);
        assertThat(rows).hasSize(7);
        assertThat(rows.get(2))
                .containsEntry("page", HostileReport.ODD_PATH)
                .containsEntry("line", "3")
                .containsEntry("column", "5")
                .containsEntry("where", "list item")
                .containsEntry("severity", "error")
                .containsEntry("verdict", "violation")
                .containsEntry("law", "US: Sure Act [section 5], 12 USC 3; CA: Perhaps Code (unconfirmed)")
                .containsEntry("fingerprint", "f1")
                .containsEntry("decision", "")
                .containsEntry("note", "");
        assertThat(rows.get(2).get("words"))
                .startsWith("\"<script>alert('x')</script>\" ]]>")
                .endsWith(" 100%, : ::error::owned");
        assertThat(rows.get(5)).containsEntry("reason", "the model says 0.55: <maybe>");
    }

    @Test
    void a_page_that_was_not_checked_is_a_row() throws IOException {
        assertThat(rows(HostileReport.report()).get(6))
                .containsEntry("page", HostileReport.FAILED_PATH)
                .containsEntry("verdict", "not checked")
                .containsEntry("message", "is not <text> ]]> ::error::")
                .containsEntry("remedy", "Give \"the\" text.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd()", "+1", "-1", "@SUM(A1)", "\t=1", "\n=1", "  =1", "\uFF1D1"})
    void no_cell_is_a_formula(String words) throws IOException {
        var row = rows(report(words)).get(0);

        assertThat(row.get("words")).startsWith("'").endsWith(words.strip());
        assertThat(row.get("sentence")).startsWith("We say");
    }

    @Test
    void other_words_stay_as_they_are() throws IOException {
        assertThat(rows(report("1 = 1, \"so\"")).get(0)).containsEntry("words", "1 = 1, \"so\"");
    }

    private static CheckReport report(String words) {
        var finding = HostileReport.finding(
                HostileReport.CURE, Verdict.VIOLATION, Severity.ERROR, HostileReport.place("a.html", 1, 1, words), "f");
        return HostileReport.report(List.of(HostileReport.page("a.html", finding)), List.of());
    }

    private List<Map<String, String>> rows(CheckReport report) throws IOException {
        var text = Written.text(writer, report).substring(1);
        try (var rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(text)) {
            return rows.readAll();
        }
    }
}
