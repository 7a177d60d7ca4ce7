package org.candorlint.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Finding;
import org.candorlint.finding.PageCoverage;
import org.candorlint.finding.PageReport;
import org.candorlint.finding.Settled;
import org.candorlint.finding.Settlement;
import org.candorlint.finding.SiteClaims;

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
        SiteClaims claims = SiteClaims.of(report);
        FindingText block = new FindingText(report, claims, style);
        Map<String, List<Settled>> settled = settled(report);
        for (PageReport page : report.pages()) {
            List<Finding> shown = shown(page);
            List<Settled> own = settled.getOrDefault(page.path(), List.of());
            if (shown.isEmpty()
                    && page.notes().isEmpty()
                    && own.isEmpty()
                    && inOtherWords(page).isEmpty()
                    && !style.verbose()) {
                continue;
            }
            line(out, heading(page));
            if (shown.isEmpty()) {
                line(out, "  no findings");
            }
            notes(page, out);
            for (Finding finding : claims.distinct(shown)) {
                line(out, "");
                lines(out, block.lines(finding, page.markets().size()));
            }
            repeated(shown, claims, out);
            settled(own, block, out);
            line(out, "");
        }
    }

    /** What was told at another page, so that this page's reader knows that it is here too. */
    private void repeated(List<Finding> shown, SiteClaims claims, Writer out) throws IOException {
        Map<String, List<Finding>> byFirst = new LinkedHashMap<>();
        for (Finding finding : shown) {
            if (claims.repeats(finding)) {
                String first = claims.of(finding).orElseThrow().first().place().path();
                byFirst.computeIfAbsent(first, page -> new ArrayList<>()).add(finding);
            }
        }
        if (!byFirst.isEmpty()) {
            line(out, "");
        }
        for (Map.Entry<String, List<Finding>> told : byFirst.entrySet()) {
            String places = Quantity.list(told.getValue().stream()
                    .map(finding -> finding.place().shown())
                    .toList());
            lines(
                    out,
                    Labelled.lines(
                            Quantity.of(told.getValue().size(), "finding") + " shared with " + told.getKey()
                                    + ", shown there: " + places,
                            2,
                            style));
        }
    }

    private void grouped(CheckReport report, Writer out) throws IOException {
        SiteClaims claims = SiteClaims.of(report);
        List<Finding> shown = claims.distinct(
                report.pages().stream().flatMap(page -> shown(page).stream()).toList());
        FindingText block = new FindingText(report, claims, style);
        GroupedText groups = new GroupedText(report, block, style);
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
            if (!page.notes().isEmpty()
                    || !own.isEmpty()
                    || inOtherWords(page).isPresent()
                    || (silent && style.verbose())) {
                line(out, heading(page));
                if (silent) {
                    line(out, "  no findings");
                }
                notes(page, out);
                settled(own, block, out);
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

    /** Words in another language must not pass in silence; what is not linted as a whole the summary tells. */
    private static Optional<String> inOtherWords(PageReport page) {
        return page.coverage().status() == PageCoverage.Status.LINTED ? CoverageText.of(page) : Optional.empty();
    }

    private void settled(List<Settled> all, FindingText block, Writer out) throws IOException {
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
        Optional<String> coverage = CoverageText.of(page);
        if (coverage.isPresent()) {
            lines(out, Labelled.lines(coverage.get(), 2, style));
        }
        List<String> skipped = CoverageText.skipped(page.coverage());
        if (style.verbose() && !skipped.isEmpty()) {
            String all =
                    Quantity.of(page.coverage().read(), "word") + " read, " + Quantity.list(skipped) + " not linted";
            lines(out, Labelled.lines(all, 2, style));
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
