package org.candorlint.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Decision;
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
        List<String> decided = new ArrayList<>();
        decided(settlements, Decision.Kind.ACCEPTED, "accepted", decided);
        decided(settlements, Decision.Kind.DISMISSED, "dismissed", decided);
        decided(settlements, Decision.Kind.FIX_BY, "to be fixed by a day", decided);
        if (!decided.isEmpty()) {
            sentences.add("Decided: " + Quantity.list(decided) + "; --show-excused lists them.");
        }
        long ignored = count(settlements, Settlement.Ignored.class);
        if (ignored > 0) {
            sentences.add(Quantity.of(ignored, "finding") + (ignored == 1 ? " is" : " are")
                    + " ignored by comments in the pages; --show-excused lists them.");
        }
        long substantiated = count(settlements, Settlement.Substantiated.class);
        if (substantiated > 0) {
            sentences.add(Quantity.of(substantiated, "finding") + (substantiated == 1 ? " is" : " are")
                    + " substantiated by evidence; --show-excused lists them.");
        }
        sentences.addAll(settlements.notes());
        return sentences;
    }

    /** Who settled a finding and why, in one line; empty for the baseline, which gives no reason. */
    public static String why(Settlement by) {
        if (by instanceof Settlement.Ignored ignored) {
            return "ignored by a comment at " + ignored.at() + until(ignored.until()) + ": " + ignored.reason();
        }
        if (by instanceof Settlement.Substantiated substantiated) {
            return substantiated.evidence().sentence();
        }
        if (by instanceof Settlement.Decided decided) {
            Decision decision = decided.decision();
            boolean fix = decision.kind() == Decision.Kind.FIX_BY;
            String what = fix
                    ? "to be fixed by " + decision.until().orElseThrow() + ", says "
                    : decision.kind().label() + " by ";
            return what + decision.person() + ", " + decision.role() + ", on " + decision.date()
                    + (fix ? "" : until(decision.until())) + ": " + decision.reason()
                    + decision.evidence().map(id -> " (evidence " + id + ")").orElse("");
        }
        return "";
    }

    private static String until(Optional<LocalDate> until) {
        return until.map(date -> " until " + date).orElse("");
    }

    private static void decided(Settlements settlements, Decision.Kind kind, String words, List<String> decided) {
        long count = settlements.settled().stream()
                .filter(settled -> settled.by() instanceof Settlement.Decided by
                        && by.decision().kind() == kind)
                .count();
        if (count > 0) {
            decided.add(count + " " + words);
        }
    }

    private static long count(Settlements settlements, Class<? extends Settlement> kind) {
        return settlements.settled().stream()
                .filter(settled -> kind.isInstance(settled.by()))
                .count();
    }
}
