package org.candorlint.report.html;

import java.util.List;
import java.util.stream.Stream;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Finding;
import org.candorlint.finding.PageReport;

/**
 * The findings that a report shows.
 *
 * @param withExcused whether matches that are no claims are among them
 */
record Selection(CheckReport report, boolean withExcused) {

    /** In order. */
    List<Finding> of(PageReport page) {
        return Stream.concat(page.findings().stream(), withExcused ? page.excused().stream() : Stream.empty())
                .sorted()
                .toList();
    }

    /** Page by page. */
    List<Finding> all() {
        return report.pages().stream().flatMap(page -> of(page).stream()).toList();
    }
}
