package org.candorlint.report;

import java.util.ArrayList;
import java.util.List;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Settlement;
import org.candorlint.finding.Settlements;

/** What became of findings that do not count, in sentences. */
public final class SettledText {

    private SettledText() {}

    /** How many were settled by what, what was fixed, and what to put right; empty where there is nothing to say. */
    public static List<String> sentences(CheckReport report) {
        Settlements settlements = report.settlements();
        List<String> sentences = new ArrayList<>();
        long known = count(settlements, Settlement.Known.class);
        if (known > 0) {
            sentences.add(Quantity.of(known, "finding") + (known == 1 ? " is" : " are") + " in the baseline.");
        }
        if (settlements.fixed() > 0) {
            sentences.add(settlements.fixed() + " fixed since the baseline: run candor baseline prune.");
        }
        sentences.addAll(settlements.notes());
        return sentences;
    }

    private static long count(Settlements settlements, Class<? extends Settlement> kind) {
        return settlements.settled().stream()
                .filter(settled -> kind.isInstance(settled.by()))
                .count();
    }
}
