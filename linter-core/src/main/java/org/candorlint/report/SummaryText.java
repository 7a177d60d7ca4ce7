package org.candorlint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Failure;
import org.candorlint.finding.Finding;
import org.candorlint.finding.PageReport;
import org.candorlint.finding.SiteClaims;
import org.candorlint.finding.Verdict;
import org.candorlint.rule.Severity;

/** The end of a report: how much was checked, what was found, and what was not checked. */
final class SummaryText {

    private final CheckReport report;
    private final List<String> leftOut;
    private final TextStyle style;
    private final Ink ink;
    private final SiteClaims claims;

    SummaryText(CheckReport report, List<String> leftOut, TextStyle style) {
        this.report = report;
        this.leftOut = leftOut;
        this.style = style;
        this.ink = Ink.of(style.colour());
        this.claims = SiteClaims.of(report);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(found());
        lines.addAll(plain(checked()));
        CoverageText.sentences(report).forEach(sentence -> lines.addAll(plain(sentence)));
        excused(lines);
        SettledText.sentences(report).forEach(sentence -> lines.addAll(plain(sentence)));
        withoutText(lines);
        notLinted(lines);
        failures(lines);
        leftOut.forEach(note -> lines.addAll(plain(note)));
        lines.add(ink.faint("Candor is not legal advice."));
        return lines;
    }

    private String found() {
        List<Finding> findings = claims.distinct(report.findings());
        if (findings.isEmpty()) {
            return ink.bold(report.settlements().settled().isEmpty() ? "No findings." : "No new findings.");
        }
        List<String> counts = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
            count(
                    counts,
                    severity.label(),
                    findings.stream()
                            .filter(f -> f.verdict() == Verdict.VIOLATION && f.severity() == severity)
                            .count());
        }
        count(
                counts,
                "review",
                findings.stream().filter(f -> f.verdict() == Verdict.REVIEW).count());
        long pages =
                report.pages().stream().filter(p -> !p.findings().isEmpty()).count();
        String places =
                SharedText.places(report, claims).map(text -> ", " + text).orElse("");
        return Quantity.list(counts) + " on " + Quantity.of(pages, "page") + places + ".";
    }

    private void count(List<String> counts, String label, long count) {
        if (count > 0) {
            counts.add(ink.tinted(label, Quantity.of(count, label)));
        }
    }

    private String checked() {
        long passages = report.pages().stream().mapToLong(PageReport::passages).sum();
        long sentences =
                report.pages().stream().mapToLong(PageReport::sentences).sum();
        TreeSet<String> markets = new TreeSet<>();
        report.pages().forEach(page -> markets.addAll(page.markets()));
        String against = markets.isEmpty()
                ? ""
                : " for " + (markets.size() == 1 ? "market " : "markets ") + Quantity.list(List.copyOf(markets));
        return String.format(
                Locale.ROOT,
                "Checked %s, %s, %s%s.",
                Quantity.of(report.pages().size(), "page"),
                Quantity.of(passages, "passage"),
                Quantity.of(sentences, "sentence"),
                against);
    }

    private void excused(List<String> lines) {
        int excused = report.excused().size();
        if (excused > 0) {
            String hint = style.excused() ? "." : "; --show-excused lists them.";
            lines.addAll(plain(Quantity.of(excused, "match") + (excused == 1 ? " was" : " were") + " excused" + hint));
        }
    }

    private void withoutText(List<String> lines) {
        List<String> empty = report.pages().stream()
                .filter(page -> page.sentences() == 0
                        && page.coverage().read() == 0
                        && !page.coverage().isNotLinted())
                .map(PageReport::path)
                .toList();
        if (!empty.isEmpty()) {
            lines.addAll(plain("No text to check in " + Quantity.list(empty) + "."));
        }
    }

    private void notLinted(List<String> lines) {
        List<Failure> pages = report.notLinted();
        if (!pages.isEmpty()) {
            lines.add(ink.tinted("warning", "Not linted: " + Quantity.of(pages.size(), "page") + "."));
            for (Failure page : pages) {
                lines.addAll(Labelled.lines(page.path() + ": " + page.message(), 2, style));
            }
        }
    }

    private void failures(List<String> lines) {
        if (report.failures().isEmpty()) {
            return;
        }
        lines.add(ink.tinted(
                "error", "Not checked: " + Quantity.of(report.failures().size(), "page") + "."));
        for (Failure failure : report.failures()) {
            lines.addAll(Labelled.lines(failure.path() + ": " + failure.message(), 2, style));
            if (!failure.hint().isBlank()) {
                lines.addAll(Labelled.lines(failure.hint(), 4, style));
            }
        }
    }

    private List<String> plain(String text) {
        return Labelled.lines(text, 0, style);
    }
}
