package org.candorlint.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Finding;
import org.candorlint.finding.PageCoverage;
import org.candorlint.finding.PageReport;
import org.candorlint.finding.SiteClaim;
import org.candorlint.finding.SiteClaims;
import org.candorlint.finding.Verdict;
import org.candorlint.report.CoverageText;
import org.candorlint.report.Quantity;
import org.candorlint.report.SharedText;
import org.candorlint.rule.Category;
import org.candorlint.rule.Market;
import org.candorlint.rule.RuleSet;
import org.candorlint.rule.Severity;

/** The run in figures. Immutable and thread-safe. */
final class Overview {

    private final CheckReport report;
    private final SiteClaims claims;
    private final Anchors anchors;
    private final List<Finding> findings;
    private final Tally tally;

    /** Counts claims: one that stands on several pages once. */
    Overview(CheckReport report, SiteClaims claims, Anchors anchors) {
        this.report = report;
        this.claims = claims;
        this.anchors = anchors;
        this.findings = claims.distinct(report.findings());
        this.tally = Tally.of(findings);
    }

    Tally tally() {
        return tally;
    }

    String headline() {
        if (findings.isEmpty()) {
            return "No findings";
        }
        long pages = report.pages().stream()
                .filter(page -> !page.findings().isEmpty())
                .count();
        String places =
                SharedText.places(report, claims).map(text -> ", " + text).orElse("");
        return Quantity.of(tally.total(), "finding") + " on " + Quantity.of(pages, "page") + places;
    }

    String scope() {
        List<String> scope = new ArrayList<>();
        scope.add(Quantity.of(report.pages().size(), "page") + " checked");
        if (!report.failures().isEmpty()) {
            scope.add(report.failures().size() + " not checked");
        }
        if (!report.notLinted().isEmpty()) {
            scope.add(report.notLinted().size() + " not linted");
        }
        scope.addAll(markets().stream().map(Market::name).toList());
        scope.add("Candor " + report.version());
        return String.join(" · ", scope);
    }

    /** Those that any page was checked for, by id. */
    List<Market> markets() {
        TreeSet<String> ids = new TreeSet<>();
        report.pages().forEach(page -> ids.addAll(page.markets()));
        return ids.stream().flatMap(id -> report.rules().market(id).stream()).toList();
    }

    int excused() {
        return report.pages().stream().mapToInt(page -> page.excused().size()).sum();
    }

    long sentences() {
        return report.pages().stream().mapToLong(PageReport::sentences).sum();
    }

    long passages() {
        return report.pages().stream().mapToLong(PageReport::passages).sum();
    }

    /** Categories that have findings, gravest first. */
    List<Row> categories() {
        RuleSet rules = report.rules();
        return rows(finding -> List.of(finding.category()), id -> {
            String title = rules.category(id).map(Category::title).orElse(id);
            String summary = rules.category(id).map(Category::summary).orElse("");
            return new Label(title, summary);
        });
    }

    /** Provisions that bear on findings, gravest first. */
    List<LawRow> provisions() {
        return rows(Finding::provisions, id -> new Label(id, "")).stream()
                .map(row -> new LawRow(Law.of(row.id(), report.rules()), row.tally()))
                .toList();
    }

    /** Claims that stand on several pages, gravest first and then the one on most pages. */
    List<ClaimRow> shared() {
        return claims.shared().stream()
                .map(claim -> new ClaimRow(claim, Tone.of(claim.first()), anchors.of(claim.first())))
                .sorted(Comparator.comparing(ClaimRow::tone)
                        .thenComparing(row -> -row.claim().places().size())
                        .thenComparing(row -> row.claim().first()))
                .toList();
    }

    /** What was read of each page and what was linted; those of which least was linted first. Empty where nobody counted. */
    List<CoverageRow> coverage() {
        return report.pages().stream()
                .filter(page -> page.coverage().isKnown())
                .map(CoverageRow::new)
                .sorted(Comparator.comparing((CoverageRow row) -> row.coverage().status())
                        .reversed()
                        .thenComparing(row -> row.page().path()))
                .toList();
    }

    List<String> read() {
        return CoverageText.sentences(report);
    }

    List<PageRow> pages() {
        return report.pages().stream()
                .map(page -> new PageRow(page, Tally.of(page.findings())))
                .sorted(Comparator.comparing(PageRow::tally)
                        .thenComparing(row -> row.page().path()))
                .toList();
    }

    /** How long the longest bar is. */
    int mostInCategory() {
        return longest(categories().stream().map(Row::tally));
    }

    int mostUnderProvision() {
        return longest(provisions().stream().map(LawRow::tally));
    }

    int mostOnPage() {
        return longest(pages().stream().map(PageRow::tally));
    }

    private static int longest(Stream<Tally> tallies) {
        return tallies.mapToInt(Tally::total).max().orElse(1);
    }

    /** How severity and verdict go together. */
    List<GridRow> grid() {
        return List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE).stream()
                .map(severity -> new GridRow(
                        severity.label(), count(severity, Verdict.VIOLATION), count(severity, Verdict.REVIEW)))
                .toList();
    }

    private long count(Severity severity, Verdict verdict) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity && finding.verdict() == verdict)
                .count();
    }

    private List<Row> rows(Keys keys, Labels labels) {
        Map<String, List<Finding>> byKey = new LinkedHashMap<>();
        for (Finding finding : findings) {
            keys.of(finding)
                    .forEach(key -> byKey.computeIfAbsent(key, unused -> new ArrayList<>())
                            .add(finding));
        }
        return byKey.entrySet().stream()
                .map(entry -> {
                    Label label = labels.of(entry.getKey());
                    return new Row(entry.getKey(), label.title(), label.summary(), Tally.of(entry.getValue()));
                })
                .sorted(Comparator.comparing(Row::tally).thenComparing(Row::id))
                .toList();
    }

    private interface Keys {
        List<String> of(Finding finding);
    }

    private interface Labels {
        Label of(String id);
    }

    private record Label(String title, String summary) {}

    /** Findings of one category. */
    record Row(String id, String title, String summary, Tally tally) {}

    /** Findings under one provision. */
    record LawRow(Law law, Tally tally) {}

    /** Findings of one page. */
    record PageRow(PageReport page, Tally tally) {}

    /** One claim of several pages. */
    record ClaimRow(SiteClaim claim, Tone tone, String anchor) {}

    /** What was read and linted of one page. */
    record CoverageRow(PageReport page) {
        PageCoverage coverage() {
            return page.coverage();
        }

        String status() {
            return switch (coverage().status()) {
                case LINTED -> "linted";
                case INAPPLICABLE -> "nothing to lint";
                case NOT_LINTED -> "not linted";
            };
        }

        String why() {
            List<String> why = new ArrayList<>();
            if (!coverage().reason().isEmpty()) {
                why.add(coverage().reason());
            }
            why.addAll(CoverageText.skipped(coverage()));
            return String.join("; ", why);
        }

        String unread() {
            return CoverageText.unread(coverage().unread());
        }
    }

    /** Findings of one severity. */
    record GridRow(String severity, long violations, long reviews) {
        long total() {
            return violations + reviews;
        }
    }
}
