package org.candorlint.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Finding;
import org.candorlint.finding.PageReport;
import org.candorlint.finding.Settled;
import org.candorlint.finding.Settlement;

/**
 * The report for people, grouped by page, rule or category. Not meant to be parsed; that is what {@link JsonReport} is for.
 * Immutable and thread-safe.
 */
public final class TextReport implements CharacterReport {

    private final TextStyle style;
    private final GroupBy groupBy;
    private final List<String> leftOut;
    private final Ink ink;

    /** @param leftOut sentences about files that were not looked at, for the summary */
    public TextReport(TextStyle style, GroupBy groupBy, List<String> leftOut) {
        this.style = style;
        this.groupBy = groupBy;
        this.leftOut = List.copyOf(leftOut);
        this.ink = Ink.of(style.colour());
    }

    @Override
    public void write(CheckReport report, Writer out) throws IOException {
        if (groupBy == GroupBy.PAGE) {
            byPage(report, out);
        } else {
            grouped(report, out);
        }
        if (!style.quiet()) {
            lines(out, new SummaryText(report, leftOut, style).lines());
        }
        out.flush();
    }

    private void byPage(CheckReport report, Writer out) throws IOException {
        FindingText block = new FindingText(report, style);
        Map<String, List<Settled>> settled = settled(report);
        for (PageReport page : report.pages()) {
            List<Finding> shown = shown(page);
            List<Settled> own = settled.getOrDefault(page.path(), List.of());
            if (shown.isEmpty() && page.notes().isEmpty() && own.isEmpty() && !style.verbose()) {
                continue;
            }
            line(out, heading(page));
            if (shown.isEmpty()) {
                line(out, "  no findings");
            }
            notes(page, out);
            for (Finding finding : shown) {
                line(out, "");
                lines(out, block.lines(finding, page.markets().size()));
            }
            settled(own, report, out);
            line(out, "");
        }
    }

    private void grouped(CheckReport report, Writer out) throws IOException {
        List<Finding> shown =
                report.pages().stream().flatMap(page -> shown(page).stream()).toList();
        GroupedText groups = new GroupedText(report, style);
        lines(
                out,
                switch (groupBy) {
                    case RULE -> groups.byRule(shown);
                    case PROVISION -> groups.byProvision(shown);
                    case CATEGORY, PAGE -> groups.byCategory(shown);
                });
        Map<String, List<Settled>> settled = settled(report);
        // What is to be said of a page and not of its findings.
        for (PageReport page : report.pages()) {
            boolean silent = shown(page).isEmpty();
            List<Settled> own = settled.getOrDefault(page.path(), List.of());
            if (!page.notes().isEmpty() || !own.isEmpty() || (silent && style.verbose())) {
                line(out, heading(page));
                if (silent) {
                    line(out, "  no findings");
                }
                notes(page, out);
                settled(own, report, out);
                line(out, "");
            }
        }
    }

    private List<Finding> shown(PageReport page) {
        List<Finding> shown = new ArrayList<>(page.findings());
        if (style.excused()) {
            shown.addAll(page.excused());
        }
        return shown.stream().sorted().toList();
    }

    // What is known already is shown by nobody's wish; the baseline has it.
    private Map<String, List<Settled>> settled(CheckReport report) {
        return report.settlements().settled().stream()
                .filter(settled -> style.excused() && !(settled.by() instanceof Settlement.Known))
                .collect(Collectors.groupingBy(
                        settled -> settled.finding().place().path()));
    }

    private void settled(List<Settled> all, CheckReport report, Writer out) throws IOException {
        FindingText block = new FindingText(report, style);
        for (Settled settled : all) {
            line(out, "");
            lines(out, block.settledLines(settled));
        }
    }

    private String heading(PageReport page) {
        String about =
                String.format(Locale.ROOT, "  %s page, %s", page.kind(), Quantity.of(page.sentences(), "sentence"));
        return ink.bold(Cells.printable(page.path())) + ink.faint(about);
    }

    private void notes(PageReport page, Writer out) throws IOException {
        for (String note : page.notes()) {
            lines(out, Labelled.lines("note: " + note, 2, style));
        }
    }

    private static void lines(Writer out, List<String> lines) throws IOException {
        for (String line : lines) {
            line(out, line);
        }
    }

    private static void line(Writer out, String line) throws IOException {
        out.write(line);
        out.write('\n');
    }
}
