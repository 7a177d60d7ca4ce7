package org.candorlint.site;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Finding;
import org.candorlint.finding.Verdict;
import org.candorlint.rule.Severity;

/** From which findings on a run counts as failed. */
public enum FailOn {
    ERROR,
    WARNING,
    NOTE,
    /** Any finding, also one that only a person can decide. */
    REVIEW,
    NEVER;

    public static FailOn of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case NOTE -> NOTE;
        };
    }

    /** By its name, whatever the case. */
    public static Optional<FailOn> of(String label) {
        return Stream.of(values())
                .filter(level -> level.label().equals(label.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean reachedBy(CheckReport report) {
        return report.findings().stream().anyMatch(this::reachedBy);
    }

    public boolean reachedBy(Finding finding) {
        return reachedBy(finding.verdict(), finding.severity());
    }

    public boolean reachedBy(Verdict verdict, Severity severity) {
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
