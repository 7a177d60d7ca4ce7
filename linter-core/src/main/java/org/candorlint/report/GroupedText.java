package org.candorlint.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Finding;
import org.candorlint.finding.PageReport;
import org.candorlint.rule.Category;

/** The findings of all pages by rule, where what the rule says stands once, or by category. */
final class GroupedText {

    private final CheckReport report;
    private final Ink ink;
    private final FindingText block;
    private final Map<String, PageReport> pages = new HashMap<>();

    GroupedText(CheckReport report, FindingText block, TextStyle style) {
        this.report = report;
        this.ink = Ink.of(style.colour());
        this.block = block;
        report.pages().forEach(page -> pages.put(page.path(), page));
    }

    /** An empty line follows each group. */
    List<String> byRule(List<Finding> findings) {
        List<String> lines = new ArrayList<>();
        groups(findings, GroupBy.RULE).forEach((rule, group) -> {
            lines.add(heading(rule, group));
            lines.addAll(block.ruleLines(group.get(0).rule(), provisions(group), markets(group)));
            for (Finding finding : group) {
                lines.add("");
                lines.addAll(block.linesUnderRule(finding));
            }
            lines.add("");
        });
        return lines;
    }

    /** An empty line follows each group. */
    List<String> byCategory(List<Finding> findings) {
        List<String> lines = new ArrayList<>();
        groups(findings, GroupBy.CATEGORY).forEach((category, group) -> {
            String title =
                    report.rules().category(category).map(Category::title).orElse(category);
            lines.add(heading(title, group));
            for (Finding finding : group) {
                lines.add("");
                lines.addAll(block.linesWithPage(finding, markets(List.of(finding))));
            }
            lines.add("");
        });
        return lines;
    }

    /** A finding stands under each provision behind it. An empty line follows each group. */
    List<String> byProvision(List<Finding> findings) {
        Map<String, List<Finding>> groups = new TreeMap<>();
        for (Finding finding : findings.stream().sorted().toList()) {
            List<String> law = finding.provisions().isEmpty() ? List.of("") : finding.provisions();
            law.forEach(id -> groups.computeIfAbsent(id, i -> new ArrayList<>()).add(finding));
        }
        List<String> lines = new ArrayList<>();
        groups.forEach((id, group) -> {
            String name = report.rules()
                    .provision(id)
                    .map(provision -> id + "  " + LawText.name(provision))
                    .orElse(id.isEmpty() ? "no provision" : id);
            lines.add(heading(name, group));
            for (Finding finding : group) {
                lines.add("");
                lines.addAll(block.linesWithPage(finding, markets(List.of(finding))));
            }
            lines.add("");
        });
        return lines;
    }

    private static Map<String, List<Finding>> groups(List<Finding> findings, GroupBy by) {
        return findings.stream()
                .sorted()
                .collect(Collectors.groupingBy(
                        finding -> by == GroupBy.RULE ? finding.rule().id() : finding.category(),
                        TreeMap::new,
                        Collectors.toList()));
    }

    private String heading(String name, List<Finding> group) {
        long on =
                group.stream().map(finding -> finding.place().path()).distinct().count();
        boolean excused = group.stream().anyMatch(finding -> Level.of(finding) == Level.EXCUSED);
        String count = Quantity.of(group.size(), excused ? "match" : "finding");
        return ink.bold(Cells.printable(name)) + ink.faint("  " + count + " on " + Quantity.of(on, "page"));
    }

    private static List<String> provisions(List<Finding> group) {
        return group.stream()
                .flatMap(finding -> finding.provisions().stream())
                .distinct()
                .toList();
    }

    private int markets(List<Finding> group) {
        TreeSet<String> markets = new TreeSet<>();
        for (Finding finding : group) {
            PageReport page = pages.get(finding.place().path());
            if (page != null) {
                markets.addAll(page.markets());
            }
        }
        return markets.size();
    }
}
