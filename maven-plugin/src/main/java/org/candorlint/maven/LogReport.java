package org.candorlint.maven;

import java.util.Comparator;
import java.util.List;
import org.apache.maven.plugin.logging.Log;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Failure;
import org.candorlint.finding.Finding;
import org.candorlint.finding.Verdict;
import org.candorlint.report.Quantity;
import org.candorlint.report.SettledText;
import org.candorlint.site.FailOn;

/** The worst findings as lines of a build's log; all others are left to the report. */
final class LogReport {

    private static final int MOST_SHOWN = 10;
    private static final Comparator<Finding> WORST_FIRST = Comparator.comparing(Finding::verdict)
            .thenComparing(Finding::severity, Comparator.reverseOrder())
            .thenComparing(Comparator.naturalOrder());

    private final Log log;
    private final FailOn threshold;

    /** @param threshold from which findings on a line is an error of the build */
    LogReport(Log log, FailOn threshold) {
        this.log = log;
        this.threshold = threshold;
    }

    void write(CheckReport report) {
        List<Finding> worst = report.findings().stream().sorted(WORST_FIRST).toList();
        worst.stream().limit(MOST_SHOWN).forEach(this::write);
        if (worst.size() > MOST_SHOWN) {
            log.info("... and " + Quantity.of(worst.size() - MOST_SHOWN, "more finding"));
        }
        // What was not checked must not pass for clean.
        for (Failure failure : report.failures()) {
            log.warn("not checked: " + failure.path() + ": " + failure.message()
                    + (failure.hint().isEmpty() ? "" : " (" + failure.hint() + ")"));
        }
        log.info("Candor checked " + Quantity.of(report.pages().size(), "page") + ": "
                + Quantity.of(worst.size(), "finding"));
        SettledText.sentences(report).forEach(log::info);
    }

    private void write(Finding finding) {
        boolean violation = finding.verdict() == Verdict.VIOLATION;
        String level =
                violation ? finding.severity().label() : finding.verdict().label();
        String line = finding.place().shownWithPage() + ": " + level + ": " + finding.message() + " ["
                + finding.rule().id() + "]";
        if (threshold.reachedBy(finding)) {
            log.error(line);
        } else {
            log.warn(line);
        }
    }
}
