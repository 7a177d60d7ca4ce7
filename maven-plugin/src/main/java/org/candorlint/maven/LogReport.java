package org.candorlint.maven;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    private final FailOn threshold;

    /** @param threshold from which findings on a line is an error of the build */
    LogReport(FailOn threshold) {
        this.threshold = threshold;
    }

    List<LogLine> lines(CheckReport report) {
        List<LogLine> lines = new ArrayList<>();
        List<Finding> worst = report.findings().stream().sorted(WORST_FIRST).toList();
        worst.stream().limit(MOST_SHOWN).map(this::line).forEach(lines::add);
        if (worst.size() > MOST_SHOWN) {
            lines.add(LogLine.info("... and " + Quantity.of(worst.size() - MOST_SHOWN, "more finding")));
        }
        // What was not checked must not pass for clean.
        for (Failure failure : report.failures()) {
            lines.add(LogLine.warn("not checked: " + failure.path() + ": " + failure.message()
                    + (failure.hint().isEmpty() ? "" : " (" + failure.hint() + ")")));
        }
        lines.add(LogLine.info("Candor checked " + Quantity.of(report.pages().size(), "page") + ": "
                + Quantity.of(worst.size(), "finding")));
        SettledText.sentences(report).stream().map(LogLine::info).forEach(lines::add);
        return lines;
    }

    private LogLine line(Finding finding) {
        boolean violation = finding.verdict() == Verdict.VIOLATION;
        String level =
                violation ? finding.severity().label() : finding.verdict().label();
        String line = finding.place().shownWithPage() + ": " + level + ": " + finding.message() + " ["
                + finding.rule().id() + "]";
        return threshold.reachedBy(finding) ? LogLine.error(line) : LogLine.warn(line);
    }
}
