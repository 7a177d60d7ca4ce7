package org.candorlint.report;

import java.util.ArrayList;
import java.util.List;
import org.candorlint.evaluation.Comparison;
import org.candorlint.evaluation.Outcome;

/** A comparison of two scores for people, as lines without line ends. */
public final class ComparisonText {
    private ComparisonText() {}

    /** What got worse comes first. */
    public static List<String> lines(Comparison comparison) {
        List<String> lines = new ArrayList<>();
        add(lines, "newly missed", comparison.newlyMissed());
        add(lines, "new false alarms", comparison.newFalseAlarms());
        add(lines, "newly found", comparison.newlyFound());
        add(lines, "gone false alarms", comparison.goneFalseAlarms());
        comparison.pagesOnlyBefore().forEach(page -> lines.add("only in the first: " + page));
        comparison.pagesOnlyAfter().forEach(page -> lines.add("only in the second: " + page));
        return lines;
    }

    private static void add(List<String> lines, String title, List<Outcome> outcomes) {
        lines.add(title + ": " + outcomes.size());
        outcomes.forEach(outcome -> lines.add("  " + EvaluationText.line(outcome)));
    }
}
