package org.candorlint.report.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Finding;
import org.candorlint.finding.PageReport;
import org.candorlint.finding.Settled;
import org.candorlint.finding.Settlement;
import org.candorlint.finding.SiteClaims;

/** The findings that a report shows, each the same object whenever it is asked for. */
final class Selection {

    private final CheckReport report;
    private final boolean withExcused;
    private final SiteClaims claims;
    private final Map<String, List<Finding>> substantiated = new HashMap<>();

    /** @param withExcused whether matches that are no claims are among them, and findings that evidence bears */
    Selection(CheckReport report, boolean withExcused) {
        this.report = report;
        this.claims = SiteClaims.of(report);
        this.withExcused = withExcused;
        // What evidence bears is told as what it is: no claim that counts.
        for (Settled settled : report.settlements().settled()) {
            if (settled.by() instanceof Settlement.Substantiated by) {
                substantiated
                        .computeIfAbsent(settled.finding().place().path(), unused -> new ArrayList<>())
                        .add(settled.finding().excused(by.evidence().sentence()));
            }
        }
    }

    CheckReport report() {
        return report;
    }

    /** Which of the findings are one claim. */
    SiteClaims claims() {
        return claims;
    }

    /** In order. */
    List<Finding> of(PageReport page) {
        Stream<Finding> silent = withExcused
                ? Stream.concat(page.excused().stream(), substantiated.getOrDefault(page.path(), List.of()).stream())
                : Stream.empty();
        return Stream.concat(page.findings().stream(), silent).sorted().toList();
    }

    /** Page by page. */
    List<Finding> all() {
        return report.pages().stream().flatMap(page -> of(page).stream()).toList();
    }
}
