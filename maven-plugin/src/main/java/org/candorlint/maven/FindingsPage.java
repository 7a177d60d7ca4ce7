package org.candorlint.maven;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.maven.doxia.sink.Sink;
import org.candorlint.diff.Claim;
import org.candorlint.diff.Version;
import org.candorlint.finding.Verdict;
import org.candorlint.report.Quantity;
import org.candorlint.rule.Severity;

/** The page of a site about what was found. It uses only what sinks of Doxia 1 and of Doxia 2 have in common. */
final class FindingsPage {

    private static final String TITLE = "Claims in the copy";

    private final Sink sink;

    private FindingsPage(Sink sink) {
        this.sink = sink;
    }

    /** @param full address of the full report relative to the page; empty if there is none */
    static void write(Version found, String full, Sink sink) {
        new FindingsPage(sink).page(found, full);
    }

    private void page(Version found, String full) {
        List<Claim> open =
                found.claims().stream().filter(claim -> !claim.settled()).toList();
        sink.head();
        sink.title();
        sink.text(TITLE);
        sink.title_();
        sink.head_();
        sink.body();
        sink.section(1, null);
        heading(1, TITLE);
        paragraph("Candor checked " + Quantity.of(found.pages().size(), "page") + ": "
                + Quantity.of(open.size(), "finding") + (open.isEmpty() ? "." : ", worst first on each page."));
        if (!full.isEmpty()) {
            sink.paragraph();
            sink.text("Each page's copy with its findings in place, the law and the remedies: ");
            sink.link(full);
            sink.text("the full report");
            sink.link_();
            sink.text(".");
            sink.paragraph_();
        }
        summary(open, found.claims().size() - open.size());
        sink.section_(1);
        Map<String, List<Claim>> pages =
                open.stream().collect(Collectors.groupingBy(Claim::path, TreeMap::new, Collectors.toList()));
        pages.forEach(this::findings);
        failures(found);
        sink.body_();
        sink.flush();
        sink.close();
    }

    private void summary(List<Claim> open, int settled) {
        table(
                List.of("Level", "Findings"),
                List.of(
                        List.of(
                                "error",
                                count(open, claim -> isViolation(claim) && claim.severity() == Severity.ERROR)),
                        List.of(
                                "warning",
                                count(open, claim -> isViolation(claim) && claim.severity() == Severity.WARNING)),
                        List.of("note", count(open, claim -> isViolation(claim) && claim.severity() == Severity.NOTE)),
                        List.of("review: a person must look", count(open, claim -> !isViolation(claim))),
                        List.of("settled: known, decided, or borne by evidence", String.valueOf(settled))));
    }

    private void findings(String path, List<Claim> claims) {
        sink.section(2, null);
        heading(2, path);
        List<List<String>> rows = claims.stream()
                .sorted((a, b) -> isViolation(a) == isViolation(b)
                        ? b.severity().compareTo(a.severity())
                        : Boolean.compare(isViolation(b), isViolation(a)))
                .map(claim -> List.of(
                        claim.line() + ":" + claim.column(),
                        level(claim),
                        claim.words(),
                        claim.message(),
                        claim.rule()))
                .toList();
        table(List.of("Line", "Level", "Words", "What is wrong", "Rule"), rows);
        sink.section_(2);
    }

    private void failures(Version found) {
        if (found.failures().isEmpty()) {
            return;
        }
        sink.section(2, null);
        heading(2, "Not checked");
        sink.list();
        for (String page : new TreeSet<>(found.failures())) {
            sink.listItem();
            sink.text(page);
            sink.listItem_();
        }
        sink.list_();
        sink.section_(2);
    }

    private void heading(int level, String text) {
        sink.sectionTitle(level, null);
        sink.text(text);
        sink.sectionTitle_(level);
    }

    private void paragraph(String text) {
        sink.paragraph();
        sink.text(text);
        sink.paragraph_();
    }

    private void table(List<String> head, List<List<String>> rows) {
        sink.table();
        sink.tableRows(null, false);
        sink.tableRow();
        for (String cell : head) {
            sink.tableHeaderCell();
            sink.text(cell);
            sink.tableHeaderCell_();
        }
        sink.tableRow_();
        for (List<String> row : rows) {
            sink.tableRow();
            for (String cell : row) {
                sink.tableCell();
                sink.text(cell);
                sink.tableCell_();
            }
            sink.tableRow_();
        }
        sink.tableRows_();
        sink.table_();
    }

    private static String count(List<Claim> claims, Predicate<Claim> which) {
        return String.valueOf(claims.stream().filter(which).count());
    }

    private static String level(Claim claim) {
        return isViolation(claim) ? claim.severity().label() : claim.verdict().label();
    }

    private static boolean isViolation(Claim claim) {
        return claim.verdict() == Verdict.VIOLATION;
    }
}
