package org.candorlint.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.candorlint.finding.CheckReport;
import org.candorlint.report.CharacterReport;

/**
 * The report as one HTML file without anything beside it: an overview, each page's copy with its findings marked in place, and
 * all findings as lists for paper. It shows the copy of pages that keep it, and of others the sentences that have findings.
 * Whatever stands in a page, a path or a rule is shown as text and never runs. Immutable and thread-safe.
 */
public final class HtmlReport implements CharacterReport {

    private static final Asset STYLE = Asset.of(
            List.of("tokens.css", "frame.css", "overview.css", "work.css", "copy.css", "listing.css", "paper.css"));
    private static final Asset SCRIPT = Asset.of(List.of(
            "elements.js", "state.js", "filters.js", "list.js", "copy.js", "detail.js", "keys.js", "report.js"));

    // Templates that the build made classes of; whose loader is this one's, whatever loads the library.
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlReport.class.getClassLoader(), HtmlReport.class.getPackageName());

    private final List<String> leftOut;
    private final boolean withExcused;

    private HtmlReport(List<String> leftOut, boolean withExcused) {
        this.leftOut = List.copyOf(leftOut);
        this.withExcused = withExcused;
    }

    /**
     * Without the matches that are no claims.
     *
     * @param leftOut sentences about files that were not looked at
     */
    public static HtmlReport ofFindings(List<String> leftOut) {
        return new HtmlReport(leftOut, false);
    }

    /**
     * Also with the matches that are no claims.
     *
     * @param leftOut sentences about files that were not looked at
     */
    public static HtmlReport withExcused(List<String> leftOut) {
        return new HtmlReport(leftOut, true);
    }

    @Override
    public void write(CheckReport report, Writer target) throws IOException {
        Writer out = new PrintableWriter(target);
        Selection shown = new Selection(report, withExcused);
        Anchors anchors = new Anchors(shown.all());
        DataWriter data = new DataWriter(shown, anchors);
        ReportView view = new ReportView(
                report,
                leftOut,
                STYLE,
                SCRIPT,
                unused -> data.write(out),
                new Overview(report, shown.claims(), anchors),
                new Listing(shown, anchors));
        try {
            TEMPLATES.render("report.jte", view, new WriterOutput(out));
        } catch (TemplateException e) {
            if (e.getCause() instanceof UncheckedIOException lost) {
                throw lost.getCause();
            }
            throw e;
        }
        out.flush();
    }
}
