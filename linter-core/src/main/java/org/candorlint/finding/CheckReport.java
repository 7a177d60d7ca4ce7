package org.candorlint.finding;

import java.util.List;
import java.util.stream.Stream;
import org.candorlint.rule.RuleSet;

/**
 * What a whole run came to; the same whatever the number of threads. Immutable and thread-safe.
 *
 * @param version of the tool
 * @param rules what was checked
 * @param pages ordered by path
 * @param failures pages that were not checked, ordered by path
 * @param settlements the findings that are carried and do not count; those of the pages do
 */
public record CheckReport(
        String version, RuleSet rules, List<PageReport> pages, List<Failure> failures, Settlements settlements) {

    public CheckReport {
        pages = pages.stream().sorted((a, b) -> a.path().compareTo(b.path())).toList();
        failures = failures.stream().sorted().toList();
    }

    /** One in which nothing is settled. */
    public CheckReport(String version, RuleSet rules, List<PageReport> pages, List<Failure> failures) {
        this(version, rules, pages, failures, Settlements.NONE);
    }

    /** Those that count, in order. */
    public List<Finding> findings() {
        return pages.stream().flatMap(p -> p.findings().stream()).sorted().toList();
    }

    /** Those that count and those that are settled, in order. */
    public List<Finding> allFindings() {
        return Stream.concat(findings().stream(), settlements.settled().stream().map(Settled::finding))
                .sorted()
                .toList();
    }

    public List<Finding> excused() {
        return pages.stream().flatMap(p -> p.excused().stream()).sorted().toList();
    }

    /** Pages that were read and of which nobody knows whether they make claims, as if they had failed; ordered by path. */
    public List<Failure> notLinted() {
        return pages.stream()
                .filter(page -> page.coverage().isNotLinted())
                .map(page -> new Failure(page.path(), page.coverage().reason(), ""))
                .toList();
    }
}
