package org.candorlint.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Failure;
import org.candorlint.finding.Finding;
import org.candorlint.finding.PageReport;

/**
 * One line a finding, as compilers write them and editors jump to: {@code file:line:column: severity rule message "words"}. A
 * page that was not checked has a line too. Immutable and thread-safe.
 */
public final class ConciseReport implements CharacterReport {

    private final boolean withExcused;
    private final Ink ink;

    /** Of the style only colour counts, and whether excused matches are shown. */
    public ConciseReport(TextStyle style) {
        this.withExcused = style.excused();
        this.ink = Ink.of(style.colour());
    }

    @Override
    public void write(CheckReport report, Writer out) throws IOException {
        for (PageReport page : report.pages()) {
            List<Finding> shown = new ArrayList<>(page.findings());
            if (withExcused) {
                shown.addAll(page.excused());
            }
            shown.sort(null);
            for (Finding finding : shown) {
                out.write(line(finding));
                out.write('\n');
            }
        }
        for (Failure page : report.notLinted()) {
            out.write(ink.bold(Cells.printable(page.path())) + ": " + ink.tinted("warning", "warning") + " "
                    + Cells.printable(CoverageText.notLinted(page.message())) + "\n");
        }
        for (Failure failure : report.failures()) {
            out.write(ink.bold(Cells.printable(failure.path())) + ": " + ink.tinted("error", "error") + " "
                    + Cells.printable(FailureText.of(failure)) + "\n");
        }
        out.flush();
    }

    private String line(Finding finding) {
        String label = Level.of(finding).label();
        String words = Cells.printable(finding.place().text()).strip();
        return ink.bold(Cells.printable(finding.place().path()) + ":"
                        + finding.place().start()) + ": "
                + ink.tinted(label, label) + " "
                + Cells.printable(finding.rule().id()) + " "
                + Cells.printable(finding.message()) + (words.isEmpty() ? "" : " \"" + words + "\"")
                + FindingMessage.locator(finding)
                + FindingMessage.elsewhere(finding).stream().map(", "::concat).collect(Collectors.joining());
    }
}
