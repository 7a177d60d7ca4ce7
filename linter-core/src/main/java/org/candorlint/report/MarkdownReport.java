package org.candorlint.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Failure;
import org.candorlint.finding.Finding;
import org.candorlint.finding.PageReport;
import org.candorlint.finding.Place;
import org.candorlint.finding.SiteClaims;

/**
 * A summary in Markdown, such as for a pull request: counts by category and severity, the worst findings, and the pages that were
 * not checked. What a page says stands in code spans, so that it is neither markup nor a mention. Immutable and thread-safe.
 */
public final class MarkdownReport implements CharacterReport {

    private static final int MOST_FINDINGS = 20;
    private static final int MOST_FAILURES = 50;
    private static final int LONGEST_WORDS = 120;
    private static final List<Level> LEVELS = List.of(Level.ERROR, Level.WARNING, Level.NOTE, Level.REVIEW);

    @Override
    public void write(CheckReport report, Writer out) throws IOException {
        SiteClaims claims = SiteClaims.of(report);
        List<Finding> findings = claims.distinct(report.findings()).stream()
                .sorted(Level.WORST_FIRST)
                .toList();
        List<String> lines = new ArrayList<>(List.of("## Candor", "", headline(report, findings, claims), ""));
        if (!findings.isEmpty()) {
            lines.addAll(counts(findings));
            lines.add("");
            lines.addAll(worst(findings, claims));
            lines.add("");
        }
        lines.addAll(listed("### Not checked", report.failures()));
        lines.addAll(listed("### Not linted", report.notLinted()));
        CoverageText.sentences(report).forEach(sentence -> lines.addAll(List.of(MarkdownText.escaped(sentence), "")));
        lines.add("Candor is not legal advice.");
        for (String line : lines) {
            out.write(line);
            out.write('\n');
        }
        out.flush();
    }

    private static String headline(CheckReport report, List<Finding> findings, SiteClaims claims) {
        long sentences =
                report.pages().stream().mapToLong(PageReport::sentences).sum();
        String found = findings.isEmpty() ? "No findings" : Quantity.of(findings.size(), "finding");
        String checked =
                Quantity.of(report.pages().size(), "page") + " with " + Quantity.of(sentences, "sentence") + " checked";
        String failed = report.failures().isEmpty()
                ? ""
                : ", **" + Quantity.of(report.failures().size(), "page") + " not checked**";
        String places =
                SharedText.places(report, claims).map(text -> " " + text).orElse("");
        return found + places + ": " + checked + failed + ".";
    }

    private static List<String> counts(List<Finding> findings) {
        Map<String, List<Finding>> byCategory =
                findings.stream().collect(Collectors.groupingBy(Finding::category, TreeMap::new, Collectors.toList()));
        MarkdownTable table = new MarkdownTable("category", "error", "warning", "note", "review");
        byCategory.forEach((category, of) -> row(table, MarkdownText.escaped(category), of));
        if (byCategory.size() > 1) {
            row(table, "**all**", findings);
        }
        return table.lines();
    }

    private static void row(MarkdownTable table, String name, List<Finding> findings) {
        List<Object> cells = new ArrayList<>(List.of(name));
        for (Level level : LEVELS) {
            cells.add((int) findings.stream().filter(f -> Level.of(f) == level).count());
        }
        table.row(cells.toArray());
    }

    private static List<String> worst(List<Finding> findings, SiteClaims claims) {
        List<String> lines = new ArrayList<>(List.of("| where | | rule | words |", "| --- | --- | --- | --- |"));
        for (Finding finding : findings.subList(0, Math.min(MOST_FINDINGS, findings.size()))) {
            Place place = finding.place();
            String where = place.locator().isEmpty()
                    ? place.path() + ":" + place.start().line()
                    : place.shownWithPage();
            lines.add("| " + MarkdownText.codeInCell(where) + " | "
                    + Level.of(finding).label() + " | "
                    + MarkdownText.codeInCell(finding.rule().id()) + " | "
                    + said(finding) + shared(finding, claims) + " |");
        }
        if (findings.size() > MOST_FINDINGS) {
            lines.add("");
            lines.add("And " + Quantity.of(findings.size() - MOST_FINDINGS, "more finding") + ".");
        }
        return lines;
    }

    private static String said(Finding finding) {
        String words = MarkdownText.codeInCell(clipped(finding.place().text()));
        String others = FindingMessage.elsewhere(finding).stream()
                .map(other -> ", " + MarkdownText.codeInCell(clipped(other)))
                .collect(Collectors.joining());
        return (words.isEmpty() ? "" : words + " ") + MarkdownText.escaped(finding.message()) + others;
    }

    private static String shared(Finding finding, SiteClaims claims) {
        String template = SharedText.template(finding, claims);
        return template.isEmpty() ? "" : ", in " + MarkdownText.escaped(template);
    }

    private static String clipped(String words) {
        if (words.length() <= LONGEST_WORDS) {
            return words;
        }
        int end = Character.isLowSurrogate(words.charAt(LONGEST_WORDS)) ? LONGEST_WORDS - 1 : LONGEST_WORDS;
        return words.substring(0, end).strip() + " [...]";
    }

    private static List<String> listed(String title, List<Failure> failures) {
        if (failures.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of(title, ""));
        for (Failure failure : failures.subList(0, Math.min(MOST_FAILURES, failures.size()))) {
            lines.add("- " + MarkdownText.code(failure.path() + ": " + failure.message()));
        }
        if (failures.size() > MOST_FAILURES) {
            lines.add("- and " + Quantity.of(failures.size() - MOST_FAILURES, "more page"));
        }
        lines.add("");
        return lines;
    }
}
