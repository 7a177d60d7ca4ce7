package org.candorlint.report;

import java.util.Comparator;
import java.util.Locale;
import org.candorlint.finding.Finding;
import org.candorlint.finding.Verdict;

/** What a person looks for first: the severity of a violation, otherwise the verdict. Ordered from grave to slight. */
public enum Level {
    ERROR,
    WARNING,
    NOTE,
    REVIEW,
    EXCUSED;

    /** The gravest first; among equals in the order of the pages. */
    public static final Comparator<Finding> WORST_FIRST =
            Comparator.comparing(Level::of).thenComparing(Comparator.naturalOrder());

    public static Level of(Finding finding) {
        if (finding.verdict() != Verdict.VIOLATION) {
            return finding.verdict() == Verdict.REVIEW ? REVIEW : EXCUSED;
        }
        return switch (finding.severity()) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case NOTE -> NOTE;
        };
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
