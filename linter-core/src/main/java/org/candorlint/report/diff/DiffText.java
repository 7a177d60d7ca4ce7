package org.candorlint.report.diff;

import java.util.ArrayList;
import java.util.List;
import org.candorlint.diff.Change;
import org.candorlint.diff.Change.Kind;
import org.candorlint.diff.Claim;
import org.candorlint.diff.SiteDiff;
import org.candorlint.finding.Verdict;
import org.candorlint.report.Cells;
import org.candorlint.report.Labelled;
import org.candorlint.report.Quantity;
import org.candorlint.report.TextStyle;

/** What changed, for people on a screen. Immutable and thread-safe. */
public final class DiffText {

    private final TextStyle style;

    public DiffText(TextStyle style) {
        this.style = style;
    }

    /** Page by page, then counts; without line ends. */
    public List<String> lines(SiteDiff diff) {
        List<String> lines = new ArrayList<>();
        String page = "";
        for (Change change : diff.changes()) {
            String path = change.shown().path();
            if (!path.equals(page)) {
                lines.add(Cells.printable(path));
                page = path;
            }
            lines.addAll(block(change));
            lines.add("");
        }
        diff.renamed().forEach((from, to) -> lines.add("Renamed: " + Cells.printable(from + " to " + to)));
        diff.notCompared().forEach(path -> lines.add("Not compared: " + Cells.printable(path)));
        lines.add(summary(diff));
        return lines;
    }

    /** The counts in one line. */
    public static String summary(SiteDiff diff) {
        List<String> counts = new ArrayList<>();
        counts.add(diff.count(Kind.NEW) + " new");
        counts.add(diff.count(Kind.STRENGTHENED) + " strengthened");
        counts.add(diff.count(Kind.WEAKENED) + " weakened");
        counts.add(diff.count(Kind.REWORDED) + " reworded");
        counts.add(diff.count(Kind.REMOVED) + " removed");
        counts.add(diff.unchanged() + " unchanged");
        return "Claims: " + Quantity.list(counts) + ". Disclaimers: " + diff.count(Kind.DISCLAIMER_LOST) + " lost, "
                + diff.count(Kind.DISCLAIMER_GAINED) + " gained.";
    }

    private List<String> block(Change change) {
        Claim claim = change.shown();
        List<String> lines = new ArrayList<>();
        lines.add("  " + claim.line() + ":" + claim.column() + "  "
                + change.kind().label().replace('-', ' ') + "  " + level(claim) + "  "
                + Cells.printable(claim.rule()));
        change.before().ifPresent(before -> lines.addAll(said("- ", before)));
        change.after().ifPresent(after -> lines.addAll(said("+ ", after)));
        lines.addAll(because("stronger:", change.stronger()));
        lines.addAll(because("weaker:", change.weaker()));
        return lines;
    }

    private List<String> said(String sign, Claim claim) {
        String text = claim.sentence().isBlank() ? claim.message() : claim.sentence();
        return Labelled.lines(sign + text, 4, style);
    }

    private List<String> because(String label, List<String> reasons) {
        return reasons.isEmpty() ? List.of() : Labelled.lines(label, String.join("; ", reasons), 4, 10, style);
    }

    private static String level(Claim claim) {
        return claim.verdict() == Verdict.VIOLATION
                ? claim.severity().label()
                : claim.verdict().label();
    }
}
