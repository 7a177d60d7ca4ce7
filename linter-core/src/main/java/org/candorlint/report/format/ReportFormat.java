package org.candorlint.report.format;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.candorlint.report.ConciseReport;
import org.candorlint.report.JsonLinesReport;
import org.candorlint.report.JsonReport;
import org.candorlint.report.MarkdownReport;
import org.candorlint.report.ReportWriter;
import org.candorlint.report.TextReport;
import org.candorlint.report.ci.GitHubReport;
import org.candorlint.report.ci.GitLabReport;
import org.candorlint.report.ci.ReviewdogReport;
import org.candorlint.report.html.HtmlReport;
import org.candorlint.report.sarif.SarifReport;
import org.candorlint.report.table.CsvReport;
import org.candorlint.report.table.XlsxReport;
import org.candorlint.report.xml.CheckstyleReport;
import org.candorlint.report.xml.JUnitReport;

/**
 * A format of reports, by the name that front doors give it. {@link #ALL} is the one list of them: help, completion and front
 * doors read it, and a new format is a line in it. Immutable and thread-safe.
 */
public final class ReportFormat {

    /** For people on a screen; what a front door shows where nobody asks for another. */
    public static final ReportFormat TEXT = text(
            "text",
            "report.txt",
            "for people: the words, the reason, the law and the remedy",
            s -> new TextReport(s.style(), s.groupBy(), s.leftOut()));

    /** Every format, in the order in which help lists them. */
    public static final List<ReportFormat> ALL = List.of(
            TEXT,
            text(
                    "concise",
                    "report-concise.txt",
                    "one line a finding, which editors can jump to",
                    s -> new ConciseReport(s.style())),
            new ReportFormat(
                    "html",
                    "report.html",
                    "one file for a browser: each page's copy with its findings in place",
                    false,
                    true,
                    s -> s.style().excused()
                            ? HtmlReport.withExcused(s.leftOut())
                            : HtmlReport.ofFindings(s.leftOut())),
            text("markdown", "report.md", "a summary for a pull request", s -> new MarkdownReport()),
            text(
                    "csv",
                    "report.csv",
                    "a table of findings for spreadsheets, with columns for decisions",
                    s -> new CsvReport()),
            binary(
                    "xlsx",
                    "report.xlsx",
                    "a workbook: findings with columns for decisions, pages, what was not checked",
                    s -> new XlsxReport()),
            text(
                    "json",
                    "report.json",
                    "for tools: all there is in one object; its fields keep their meaning",
                    ReportFormat::json),
            text(
                    "jsonl",
                    "report.jsonl",
                    "the same as JSON lines: the run, then pages, findings and failures",
                    ReportFormat::jsonLines),
            text("sarif", "report.sarif", "SARIF 2.1.0 for code scanning", s -> new SarifReport()),
            text("github", "report-github.txt", "annotations in the log of a GitHub workflow", s -> new GitHubReport()),
            text("gitlab", "report-gitlab.json", "GitLab Code Quality", s -> new GitLabReport()),
            text(
                    "junit",
                    "report-junit.xml",
                    "JUnit XML: a page is a suite, a finding a failed test",
                    s -> new JUnitReport()),
            text("checkstyle", "report-checkstyle.xml", "Checkstyle XML", s -> new CheckstyleReport()),
            text("rdjsonl", "report.rdjsonl", "reviewdog's diagnostics, one a line", s -> new ReviewdogReport()));

    private final String name;
    private final String fileName;
    private final String description;
    private final boolean binary;
    private final boolean showsCopy;
    private final Function<ReportSettings, ReportWriter> maker;

    private ReportFormat(
            String name,
            String fileName,
            String description,
            boolean binary,
            boolean showsCopy,
            Function<ReportSettings, ReportWriter> maker) {
        this.name = name;
        this.fileName = fileName;
        this.description = description;
        this.binary = binary;
        this.showsCopy = showsCopy;
        this.maker = maker;
    }

    /** The format of that name; names are lower case. */
    public static Optional<ReportFormat> named(String name) {
        return ALL.stream().filter(format -> format.name.equals(name)).findFirst();
    }

    public static List<String> names() {
        return ALL.stream().map(ReportFormat::name).toList();
    }

    public String name() {
        return name;
    }

    /** What a report of it is called where nobody chose another name; no two formats have the same. */
    public String fileName() {
        return fileName;
    }

    /** What it is, in one line without a full stop. */
    public String description() {
        return description;
    }

    /** Whether its bytes are no text, and so nothing for a screen. */
    public boolean isBinary() {
        return binary;
    }

    /** Whether it shows the copy of pages, which the check must then keep. */
    public boolean showsCopy() {
        return showsCopy;
    }

    public ReportWriter writer(ReportSettings settings) {
        return maker.apply(settings);
    }

    @Override
    public String toString() {
        return name;
    }

    private static ReportFormat text(
            String name, String fileName, String description, Function<ReportSettings, ReportWriter> maker) {
        return new ReportFormat(name, fileName, description, false, false, maker);
    }

    private static ReportFormat binary(
            String name, String fileName, String description, Function<ReportSettings, ReportWriter> maker) {
        return new ReportFormat(name, fileName, description, true, false, maker);
    }

    private static ReportWriter json(ReportSettings settings) {
        return settings.style().excused() ? JsonReport.withExcused() : JsonReport.ofFindings();
    }

    private static ReportWriter jsonLines(ReportSettings settings) {
        return settings.style().excused() ? JsonLinesReport.withExcused() : JsonLinesReport.ofFindings();
    }
}
