package org.candorlint.report.diff;

import java.util.ArrayList;
import java.util.List;
import org.candorlint.diff.Change;
import org.candorlint.diff.Change.Kind;
import org.candorlint.diff.Claim;
import org.candorlint.diff.SiteDiff;
import org.candorlint.report.MarkdownText;
import org.candorlint.report.Quantity;

/** What changed, for a pull request: what grew worse in full, what grew better in numbers. */
public final class DiffMarkdown {

    private static final int MOST = 50;

    private DiffMarkdown() {}

    /** The lines, without line ends. */
    public static List<String> lines(SiteDiff diff) {
        List<String> lines = new ArrayList<>(List.of("## Claims that changed", "", DiffText.summary(diff), ""));
        List<Change> worse = diff.changes().stream()
                .filter(change -> change.kind().isWorse())
                .toList();
        if (!worse.isEmpty()) {
            lines.add("| | where | before | now |");
            lines.add("| --- | --- | --- | --- |");
            worse.stream().limit(MOST).map(DiffMarkdown::row).forEach(lines::add);
            lines.add("");
            if (worse.size() > MOST) {
                lines.add("And " + Quantity.of(worse.size() - MOST, "more change") + ".");
                lines.add("");
            }
        }
        List<Change> better = diff.changes().stream()
                .filter(change -> change.kind() == Kind.WEAKENED || change.kind() == Kind.REMOVED)
                .toList();
        if (!better.isEmpty()) {
            lines.add("Better: " + better.size() + " weakened or removed.");
            lines.add("");
        }
        diff.notCompared().forEach(path -> lines.add("- not compared: " + MarkdownText.code(path)));
        return lines;
    }

    private static String row(Change change) {
        Claim claim = change.shown();
        String why =
                change.stronger().isEmpty() ? "" : ": " + MarkdownText.escaped(String.join("; ", change.stronger()));
        return "| " + change.kind().label().replace('-', ' ') + why + " | "
                + MarkdownText.codeInCell(claim.path() + ":" + claim.line()) + " "
                + MarkdownText.codeInCell(claim.rule()) + " | "
                + change.before().map(DiffMarkdown::said).orElse("") + " | "
                + change.after().map(DiffMarkdown::said).orElse("") + " |";
    }

    private static String said(Claim claim) {
        return claim.sentence().isBlank()
                ? MarkdownText.escaped(claim.message())
                : MarkdownText.codeInCell(claim.sentence());
    }
}
