package org.candorlint.report.html;

import java.util.List;
import java.util.stream.Stream;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Finding;
import org.candorlint.finding.PageReport;
import org.candorlint.finding.Settlement;

/**
 * The findings that a report shows.
 *
 * @param withExcused whether matches that are no claims are among them, and findings that evidence bears
 */
record Selection(CheckReport report, boolean withExcused) {

    /** In order. */
    List<Finding> of(PageReport page) {
        return Stream.concat(
                        page.findings().stream(),
                        withExcused ? Stream.concat(page.excused().stream(), substantiated(page)) : Stream.empty())
                .sorted()
                .toList();
    }

    /** What evidence bears, told as what it is: no claim that counts. */
    private Stream<Finding> substantiated(PageReport page) {
        return report.settlements().settled().stream()
                .filter(settled -> settled.finding().place().path().equals(page.path()))
                .flatMap(settled -> settled.by() instanceof Settlement.Substantiated by
                        ? Stream.of(settled.finding().excused(by.evidence().sentence()))
                        : Stream.empty());
    }

    /** Page by page. */
    List<Finding> all() {
        return report.pages().stream().flatMap(page -> of(page).stream()).toList();
    }
}
