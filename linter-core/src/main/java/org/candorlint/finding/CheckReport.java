package org.candorlint.finding;

import java.util.List;
import org.candorlint.rule.RuleSet;

/**
 * What a whole run came to; the same whatever the number of threads. Immutable and thread-safe.
 *
 * @param version of the tool
 * @param rules what was checked
 * @param pages ordered by path
 * @param failures pages that were not checked, ordered by path
 */
public record CheckReport(String version, RuleSet rules, List<PageReport> pages, List<Failure> failures) {

    public CheckReport {
        pages = pages.stream().sorted((a, b) -> a.path().compareTo(b.path())).toList();
        failures = failures.stream().sorted().toList();
    }

    public List<Finding> findings() {
        return pages.stream().flatMap(p -> p.findings().stream()).sorted().toList();
    }

    public List<Finding> excused() {
        return pages.stream().flatMap(p -> p.excused().stream()).sorted().toList();
    }
}
