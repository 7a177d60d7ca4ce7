package org.candorlint.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Finding;
import org.candorlint.finding.PageReport;

/** The report for people, grouped by page. Not meant to be parsed; that is what {@link JsonReport} is for. Immutable. */
public final class TextReport implements ReportWriter {

    private final TextStyle style;
    private final List<String> leftOut;
    private final Ink ink;

    /** @param leftOut sentences about files that were not looked at, for the summary */
    public TextReport(TextStyle style, List<String> leftOut) {
        this.style = style;
        this.leftOut = List.copyOf(leftOut);
        this.ink = Ink.of(style.colour());
    }

    @Override
    public void write(CheckReport report, Writer out) throws IOException {
        FindingText block = new FindingText(report.rules(), style);
        for (PageReport page : report.pages()) {
            List<Finding> shown = shown(page);
            if (shown.isEmpty() && !style.verbose()) {
                continue;
            }
            line(out, heading(page));
            if (shown.isEmpty()) {
                line(out, "  no findings");
            }
            notes(page, out);
            for (Finding finding : shown) {
                line(out, "");
                for (String line : block.lines(finding, page.markets().size())) {
                    line(out, line);
                }
            }
            line(out, "");
        }
        if (!style.quiet()) {
            for (String line : new SummaryText(report, leftOut, style).lines()) {
                line(out, line);
            }
        }
        out.flush();
    }

    private List<Finding> shown(PageReport page) {
        List<Finding> shown = new ArrayList<>(page.findings());
        if (style.excused()) {
            shown.addAll(page.excused());
        }
        return shown.stream().sorted().toList();
    }

    private String heading(PageReport page) {
        String about =
                String.format(Locale.ROOT, "  %s page, %s", page.kind(), Quantity.of(page.sentences(), "sentence"));
        return ink.bold(Cells.printable(page.path())) + ink.faint(about);
    }

    private void notes(PageReport page, Writer out) throws IOException {
        for (String note : page.notes()) {
            for (String line : Labelled.lines("note: " + note, 2, style)) {
                line(out, line);
            }
        }
    }

    private static void line(Writer out, String line) throws IOException {
        out.write(line);
        out.write('\n');
    }
}
