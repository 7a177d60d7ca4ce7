package org.candorlint.report.xml;

import java.io.IOException;
import java.io.Writer;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Failure;
import org.candorlint.finding.Finding;
import org.candorlint.finding.PageReport;
import org.candorlint.finding.Settlements;
import org.candorlint.report.CharacterReport;
import org.candorlint.report.CoverageText;
import org.candorlint.report.FailureText;
import org.candorlint.report.FindingMessage;
import org.candorlint.report.Level;

/**
 * Checkstyle's XML, which many tools read. Notes and reviews are of severity {@code info}; a page that was not checked has an
 * error on its first line. Immutable and thread-safe.
 */
public final class CheckstyleReport implements CharacterReport {

    /** The version of the format that other linters name too; readers do not ask. */
    private static final String VERSION = "4.3";

    @Override
    public void write(CheckReport report, Writer out) throws IOException {
        XmlLines xml = new XmlLines(out);
        xml.start("checkstyle", "version", VERSION);
        Settlements settlements = report.settlements();
        for (PageReport page : report.pages()) {
            boolean notLinted = page.coverage().isNotLinted();
            if (page.findings().isEmpty() && !notLinted) {
                xml.empty("file", "name", page.path());
                continue;
            }
            xml.start("file", "name", page.path());
            if (notLinted) {
                String why = CoverageText.notLinted(page.coverage().reason());
                error(1, 1, "warning", why, CoverageText.NAME, xml);
            }
            for (Finding finding : page.findings()) {
                finding(finding, settlements, xml);
            }
            xml.end();
        }
        for (Failure failure : report.failures()) {
            xml.start("file", "name", failure.path());
            error(1, 1, "error", FailureText.of(failure), FailureText.NAME, xml);
            xml.end();
        }
        xml.end().finish();
    }

    private static void finding(Finding finding, Settlements settlements, XmlLines xml) throws IOException {
        error(
                finding.place().start().line(),
                finding.place().start().column(),
                severity(Level.of(finding)),
                FindingMessage.withReason(finding, settlements),
                finding.rule().id(),
                xml);
    }

    private static void error(int line, int column, String severity, String message, String rule, XmlLines xml)
            throws IOException {
        xml.empty(
                "error",
                "line",
                String.valueOf(line),
                "column",
                String.valueOf(column),
                "severity",
                severity,
                "message",
                message,
                "source",
                rule.replace('/', '.'));
    }

    private static String severity(Level level) {
        return switch (level) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE, REVIEW, EXCUSED -> "info";
        };
    }
}
