package org.candorlint.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.candorlint.report.HostileReport;
import org.candorlint.report.Written;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

final class XlsxReportTest {

    private final byte[] bytes = Written.bytes(new XlsxReport(), HostileReport.report());

    @Test
    void has_a_sheet_for_findings_pages_and_what_was_not_checked() throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(book.getSheets().map(sheet -> sheet.getName()))
                    .containsExactly("Findings", "Pages", "Not checked");
        }
    }

    @Test
    void a_finding_is_a_row_of_texts_and_numbers_and_never_a_formula() throws IOException {
        var rows = rows(0);

        assertThat(rows).hasSize(7);
        assertThat(rows.get(0).getCellText(0)).isEqualTo("page");
        assertThat(rows.get(0).getCellText(21)).isEqualTo("note");
        assertThat(rows.get(3).getCellText(0)).isEqualTo(HostileReport.ODD_PATH);
        assertThat(rows.get(3).getCell(1).getType()).isEqualTo(CellType.NUMBER);
        assertThat(rows.get(3).getCellText(1)).isEqualTo("3");
        assertThat(rows.get(3).getCellText(8))
                .startsWith("\"<script>alert('x')</script>\" ]]> {0}")
                .contains("\uD83D\uDE00 \uFFFD\uFFFD\uFFFD 100%");
        assertThat(rows.get(5).getCell(8).getType()).isEqualTo(CellType.STRING);
        assertThat(rows.get(5).getCellText(8)).isEqualTo("=cmd()");
        assertThat(part("xl/worksheets/sheet1.xml")).doesNotContain("<f>").doesNotContain("<f ");
    }

    @Test
    void pages_have_status_and_counts() throws IOException {
        var rows = rows(1);

        assertThat(cells(rows.get(1)))
                .startsWith(HostileReport.SECOND_PATH, "checked", "promotional", "us, ca", "en", "7", "0");
        assertThat(cells(rows.get(2)))
                .startsWith(
                        HostileReport.ODD_PATH, "checked", "promotional", "us, ca", "en", "7", "6", "2", "2", "1", "1");
        assertThat(cells(rows.get(3))).startsWith(HostileReport.FAILED_PATH, "not checked");
        assertThat(cells(rows(2).get(1)))
                .containsExactly(HostileReport.FAILED_PATH, "is not <text> ]]> ::error::", "Give \"the\" text.");
    }

    @Test
    void titles_stay_in_sight_and_filter() throws IOException {
        for (int i = 1; i <= 3; i++) {
            assertThat(part("xl/worksheets/sheet" + i + ".xml"))
                    .contains("state=\"frozen\"", "ySplit=\"1\"", "<autoFilter ref=\"A1:", "<col ");
        }
    }

    @Test
    void sentences_are_wrapped_and_names_are_not() throws IOException {
        var sheet = part("xl/worksheets/sheet1.xml");
        var styles = part("xl/styles.xml");
        var formats = styles.substring(styles.indexOf("<cellXfs")).split("<xf ", -1);

        assertThat(formats[1 + style(sheet, "J4")]).contains("wrapText=\"true\"", "vertical=\"top\"");
        assertThat(formats[1 + style(sheet, "A4")]).doesNotContain("wrapText=\"true\"");
    }

    @Test
    void nothing_in_it_tells_when_it_was_made() throws IOException {
        assertThat(part("docProps/core.xml")).contains("coreProperties").doesNotContain("created");
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).hasToString("1980-01-01T00:00");
            }
        }
    }

    private static int style(String sheet, String cell) {
        var found = Pattern.compile("<c r=\"" + cell + "\" s=\"([0-9]+)\"").matcher(sheet);
        assertThat(found.find()).as("style of " + cell).isTrue();
        return Integer.parseInt(found.group(1));
    }

    private List<Row> rows(int sheet) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return book.getSheet(sheet).orElseThrow().read();
        }
    }

    private static List<String> cells(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }

    private String part(String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no part " + name);
    }
}
