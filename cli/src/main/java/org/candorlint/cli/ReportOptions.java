package org.candorlint.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Failure;
import org.candorlint.report.CoverageText;
import org.candorlint.report.GroupBy;
import org.candorlint.report.SettledText;
import org.candorlint.report.StatisticsText;
import org.candorlint.report.TextStyle;
import org.candorlint.report.format.ReportFormat;
import org.candorlint.report.format.ReportSettings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say how a report looks and where it goes. */
final class ReportOptions {

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            completionCandidates = FormatNames.class,
            description = "How the report looks, see below. Default: ${DEFAULT-VALUE}.")
    private String format = "text";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "[FORMAT=]FILE",
            description =
                    "FILE takes the report instead of standard output. FORMAT=FILE takes one more report, in a format of its"
                            + " own; may be given several times.")
    private List<String> outputs = List.of();

    @Option(
            names = "--group-by",
            paramLabel = "WHAT",
            defaultValue = "page",
            description =
                    "In text, what stands together: page, rule, category or provision. Default: ${DEFAULT-VALUE}.")
    private GroupBy groupBy = GroupBy.PAGE;

    @Option(
            names = "--show-excused",
            description =
                    "In text, concise, json and jsonl, also list matches that are no claims, with the cue that excuses them.")
    private boolean excused;

    @Option(
            names = {"-v", "--verbose"},
            description = "In text, also list pages without findings.")
    private boolean verbose;

    @Option(
            names = {"-q", "--quiet"},
            description = "Only findings, no summary.")
    private boolean quiet;

    @Mixin
    private ColourOption colour = new ColourOption();

    /** Where the reports go, so that a mistake comes to light before an hour's work and not after it. */
    ReportTargets targets(Shell shell) {
        return ReportTargets.of(format, outputs, shell);
    }

    /** As text for people on the screen. */
    TextStyle style(Shell shell) {
        return new TextStyle(colour.paints(shell.terminal()), shell.terminal().width(), verbose, excused, quiet);
    }

    /** After a text report on the screen there; otherwise a report for tools may be there, so as a message. */
    void writeStatistics(CheckReport report, ReportTargets targets, Shell shell) throws IOException {
        boolean text =
                targets.screen().map(format -> format == ReportFormat.TEXT).orElse(true);
        for (String line : StatisticsText.lines(report)) {
            if (text) {
                shell.out().line(line);
            } else {
                shell.err().println(line);
            }
        }
    }

    /** Files first: a reader of standard output who leaves must not cost them, nor one file that fails the others. */
    void write(CheckReport report, FoundPages found, ReportTargets targets, Shell shell) throws IOException {
        List<String> leftOut = found.skipped().sentences();
        TextStyle plain = new TextStyle(false, Terminal.none().width(), verbose, excused, quiet);
        List<UserMistake> failed = new ArrayList<>();
        for (ReportTarget target : targets.files()) {
            try {
                target.write(report, target.format().writer(new ReportSettings(plain, groupBy, leftOut)));
            } catch (UserMistake e) {
                failed.add(e);
            }
        }
        Optional<ReportFormat> screen = targets.screen();
        if (screen.isPresent()) {
            shell.out().flush();
            screen.get()
                    .writer(new ReportSettings(style(shell), groupBy, leftOut))
                    .write(report, shell.out().bytes());
        }
        boolean summaryOnScreen = screen.filter(ReportFormat.TEXT::equals).isPresent() && !quiet;
        if (!summaryOnScreen) {
            tell(report, leftOut, shell);
        }
        if (!failed.isEmpty()) {
            throw failed.get(0);
        }
    }

    // What was not checked must not hide in a file that nobody may open.
    private void tell(CheckReport report, List<String> leftOut, Shell shell) {
        for (Failure failure : report.failures()) {
            shell.complain("not checked: " + failure.path() + ": " + failure.message(), failure.hint());
        }
        for (Failure page : report.notLinted()) {
            shell.complain(page.path() + " was read and " + CoverageText.notLinted(page.message()), page.hint());
        }
        if (!quiet) {
            SettledText.sentences(report).forEach(sentence -> shell.err().println("candor: " + sentence));
            leftOut.forEach(sentence -> shell.err().println("candor: " + sentence));
        }
    }
}
