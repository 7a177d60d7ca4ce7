package org.candorlint.report.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Failure;
import org.candorlint.finding.PageReport;
import org.candorlint.report.CoverageText;
import org.candorlint.report.Level;
import org.candorlint.report.ReportWriter;
import org.dhatim.fastexcel.Workbook;

/**
 * A workbook for people who decide on findings: one sheet with the findings and empty columns for the decision, one with the
 * pages, one with what was not checked. Texts are texts there and never formulas. Immutable and thread-safe.
 */
public final class XlsxReport implements ReportWriter {

    @Override
    public void write(CheckReport report, OutputStream out) throws IOException {
        Path file = Files.createTempFile("candor", ".xlsx");
        try {
            make(report, file);
            new TimelessZip(file).write(out);
            out.flush();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void make(CheckReport report, Path file) throws IOException {
        // The library wants a version of two numbers and shows it nowhere; the version of the tool may be anything.
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Candor", "1.0")) {
            findings(report, new Sheet(book, "Findings"));
            pages(report, new Sheet(book, "Pages"));
            failures(report, new Sheet(book, "Not checked"));
        }
    }

    private static void findings(CheckReport report, Sheet sheet) throws IOException {
        for (FindingColumn column : FindingColumn.ALL) {
            sheet.column(column.title(), column.width(), column.wrapped());
        }
        for (Row row : Row.of(report)) {
            sheet.row(FindingColumn.ALL.stream().map(column -> column.of(row)).toArray());
        }
        sheet.finish();
    }

    private static void pages(CheckReport report, Sheet sheet) throws IOException {
        sheet.column("page", 44, false)
                .column("status", 16, false)
                .column("kind", 16, false)
                .column("markets", 16, false)
                .column("language", 11, false)
                .column("sentences", 12, false)
                .column("findings", 11, false)
                .column("errors", 10, false)
                .column("warnings", 11, false)
                .column("notes", 9, false)
                .column("reviews", 11, false)
                .column("words read", 13, false)
                .column("words linted", 14, false)
                .column("not linted", 40, true)
                .column("not read", 30, true)
                .column("rules applied", 15, false)
                .column("rules held back", 17, false)
                .column("remarks", 50, true);
        for (PageReport page : report.pages()) {
            sheet.row(
                    page.path(),
                    status(page),
                    page.kind(),
                    String.join(", ", page.markets()),
                    page.language(),
                    page.sentences(),
                    page.findings().size(),
                    count(page, Level.ERROR),
                    count(page, Level.WARNING),
                    count(page, Level.NOTE),
                    count(page, Level.REVIEW),
                    page.coverage().read(),
                    page.coverage().linted(),
                    skipped(page),
                    CoverageText.unread(page.coverage().unread()),
                    page.coverage().rules().applied(),
                    page.coverage().rules().heldBack(),
                    String.join("; ", page.notes()));
        }
        for (Failure failure : report.failures()) {
            sheet.row(failure.path(), "not checked");
        }
        sheet.finish();
    }

    private static String status(PageReport page) {
        return switch (page.coverage().status()) {
            case LINTED -> "checked";
            case INAPPLICABLE -> "nothing offered";
            case NOT_LINTED -> "not linted";
        };
    }

    /** Why words were not linted; for the whole page first. */
    private static String skipped(PageReport page) {
        List<String> why = new ArrayList<>();
        if (!page.coverage().reason().isEmpty()) {
            why.add(page.coverage().reason());
        }
        why.addAll(CoverageText.skipped(page.coverage()));
        return String.join("; ", why);
    }

    private static int count(PageReport page, Level level) {
        return (int) page.findings().stream()
                .filter(finding -> Level.of(finding) == level)
                .count();
    }

    private static void failures(CheckReport report, Sheet sheet) throws IOException {
        sheet.column("page", 44, false).column("reason", 60, true).column("what to do", 60, true);
        for (Failure failure : report.failures()) {
            sheet.row(failure.path(), failure.message(), failure.hint());
        }
        for (Failure page : report.notLinted()) {
            sheet.row(page.path(), CoverageText.notLinted(page.message()), page.hint());
        }
        sheet.finish();
    }
}
