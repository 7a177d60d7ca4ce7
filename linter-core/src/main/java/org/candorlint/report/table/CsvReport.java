package org.candorlint.report.table;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Failure;
import org.candorlint.report.Cells;
import org.candorlint.report.CharacterReport;
import org.candorlint.report.CoverageText;
import org.candorlint.report.FailureText;

/**
 * The findings as a table in CSV, for people who decide in a spreadsheet: commas, a row of titles, and the mark at the beginning
 * without which spreadsheets do not see that it is UTF-8. A cell that a spreadsheet would take for a formula gets an apostrophe
 * before it. What evidence bears has the verdict {@code substantiated} and does not count. A page that was not checked, or not linted, is a
 * row of its own. Immutable and thread-safe.
 */
public final class CsvReport implements CharacterReport {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** What begins a formula, in the full-width forms too that some spreadsheets read. */
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private static final CsvFactory CSV = CsvFactory.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();

    @Override
    public void write(CheckReport report, Writer out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        CsvGenerator csv = CSV.createGenerator(out);
        csv.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        CsvSchema.Builder schema = CsvSchema.builder();
        FindingColumn.titles().forEach(schema::addColumn);
        csv.setSchema(schema.build().withHeader().withLineSeparator("\n"));
        for (Row row : Row.of(report)) {
            row(FindingColumn.ALL.stream().map(column -> column.of(row)).toList(), csv);
        }
        for (Failure page : report.notLinted()) {
            row(
                    FindingColumn.titles().stream()
                            .map(title -> cell(title, page, "not linted", CoverageText.NAME))
                            .toList(),
                    csv);
        }
        for (Failure failure : report.failures()) {
            row(
                    FindingColumn.titles().stream()
                            .map(title -> cell(title, failure, "not checked", FailureText.NAME))
                            .toList(),
                    csv);
        }
        csv.close();
        out.flush();
    }

    private static void row(List<Object> cells, CsvGenerator csv) throws IOException {
        csv.writeStartArray();
        for (Object cell : cells) {
            if (cell instanceof Integer number) {
                csv.writeNumber(number);
            } else {
                csv.writeString(guarded(Cells.printable(cell.toString())));
            }
        }
        csv.writeEndArray();
    }

    private static Object cell(String column, Failure failure, String verdict, String rule) {
        return switch (column) {
            case "page" -> failure.path();
            case "verdict" -> verdict;
            case "rule" -> rule;
            case "message" -> failure.message();
            case "remedy" -> failure.hint();
            default -> "";
        };
    }

    // A spreadsheet passes over spaces before it looks for a formula; tabs and line ends are spaces by now.
    private static String guarded(String text) {
        String seen = text.stripLeading();
        boolean formula = !seen.isEmpty() && FORMULA.indexOf(seen.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
