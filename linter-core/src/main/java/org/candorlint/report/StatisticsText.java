package org.candorlint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Finding;
import org.candorlint.finding.PageReport;

/** Counts of a run, by category and rule. The same for the same report. */
public final class StatisticsText {

    private static final int LEAST_WIDTH = 28;

    private StatisticsText() {}

    /** Without the settled findings, as they do not count. */
    public static List<String> lines(CheckReport report) {
        Map<String, Map<String, int[]>> categories = new TreeMap<>();
        Stream.concat(report.findings().stream(), report.excused().stream())
                .forEach(finding -> count(finding, categories));
        int width = Stream.concat(
                        categories.keySet().stream(),
                        categories.values().stream()
                                .flatMap(rules -> rules.keySet().stream().map("  "::concat)))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(pages(report));
        lines.add(row("", new Object[] {"violations", "reviews", "excused"}, width));
        int[] total = new int[3];
        categories.forEach((category, rules) -> {
            int[] sum = new int[3];
            rules.values().forEach(counts -> add(counts, sum));
            add(sum, total);
            lines.add(row(category, boxed(sum), width));
            rules.forEach((rule, counts) -> lines.add(row("  " + rule, boxed(counts), width)));
        });
        lines.add(row("total", boxed(total), width));
        return lines;
    }

    private static String pages(CheckReport report) {
        long passages = report.pages().stream().mapToLong(PageReport::passages).sum();
        long sentences =
                report.pages().stream().mapToLong(PageReport::sentences).sum();
        String left =
                report.failures().isEmpty() ? "" : ", " + report.failures().size() + " not checked";
        return Quantity.of(report.pages().size(), "page") + left + ", " + Quantity.of(passages, "passage") + ", "
                + Quantity.of(sentences, "sentence") + ".";
    }

    private static void count(Finding finding, Map<String, Map<String, int[]>> categories) {
        int[] counts = categories
                .computeIfAbsent(finding.category(), category -> new TreeMap<>())
                .computeIfAbsent(finding.rule().id(), rule -> new int[3]);
        counts[
                switch (finding.verdict()) {
                    case VIOLATION -> 0;
                    case REVIEW -> 1;
                    case EXCUSED -> 2;
                }]++;
    }

    private static void add(int[] counts, int[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += counts[i];
        }
    }

    private static Object[] boxed(int[] counts) {
        return new Object[] {counts[0], counts[1], counts[2]};
    }

    private static String row(String name, Object[] counts, int width) {
        int first = Math.max(LEAST_WIDTH, width);
        return String.format(Locale.ROOT, "%-" + first + "s %10s %10s %10s", name, counts[0], counts[1], counts[2]);
    }
}
