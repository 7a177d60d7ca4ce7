package org.candorlint.cli;

import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Finding;
import org.candorlint.finding.Verdict;
import org.candorlint.rule.Severity;

/** From which findings on a run counts as failed. */
enum FailOn {
    ERROR,
    WARNING,
    NOTE,
    /** Any finding, also one that only a person can decide. */
    REVIEW,
    NEVER;

    static FailOn of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case NOTE -> NOTE;
        };
    }

    boolean reachedBy(CheckReport report) {
        return report.findings().stream().anyMatch(this::reachedBy);
    }

    private boolean reachedBy(Finding finding) {
        return reachedBy(finding.verdict(), finding.severity());
    }

    boolean reachedBy(Verdict verdict, Severity severity) {
        boolean violation = verdict == Verdict.VIOLATION;
        return switch (this) {
            case ERROR -> violation && severity.atLeast(Severity.ERROR);
            case WARNING -> violation && severity.atLeast(Severity.WARNING);
            case NOTE -> violation;
            case REVIEW -> true;
            case NEVER -> false;
        };
    }
}
