package org.candorlint.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Failure;
import org.candorlint.report.JsonReport;
import org.candorlint.report.ReportWriter;
import org.candorlint.report.TextReport;
import org.candorlint.report.TextStyle;
import org.candorlint.report.html.HtmlReport;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say how a report looks and where it goes. */
final class ReportOptions {

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "text for people, json for tools, html for a report to read and share. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the report to a file instead of standard output.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--show-excused",
            description = "Also list matches that are no claims, with the cue that excuses them.")
    private boolean excused;

    @Option(
            names = {"-v", "--verbose"},
            description = "Also list pages without findings.")
    private boolean verbose;

    @Option(
            names = {"-q", "--quiet"},
            description = "Only findings, no summary.")
    private boolean quiet;

    @Mixin
    private ColourOption colour = new ColourOption();

    /** Before an hour's work, not after it. */
    void verify(Shell shell) {
        file.map(shell::resolve).ifPresent(target -> {
            Path folder = target.getParent();
            if (Files.isDirectory(target) || folder == null || !Files.isDirectory(folder)) {
                throw cannotWrite("its folder does not exist, or it is a folder itself");
            }
            if (!Files.isWritable(Files.exists(target) ? target : folder)) {
                throw cannotWrite("permission denied");
            }
        });
    }

    /** Whether the pages' copy must be kept for the report. */
    boolean showsCopy() {
        return format == Format.HTML;
    }

    void write(CheckReport report, FoundPages found, Shell shell) throws IOException {
        List<String> leftOut = found.skipped().sentences();
        ReportWriter writer = writer(leftOut, shell);
        if (file.isPresent()) {
            try (Writer target = Files.newBufferedWriter(shell.resolve(file.get()), StandardCharsets.UTF_8)) {
                writer.write(report, target);
            } catch (IOException e) {
                throw cannotWrite(String.valueOf(e.getMessage()));
            }
        } else {
            writer.write(report, shell.out());
        }
        boolean summaryOnScreen = format == Format.TEXT && file.isEmpty() && !quiet;
        if (!summaryOnScreen) {
            tell(report, leftOut, shell);
        }
    }

    private ReportWriter writer(List<String> leftOut, Shell shell) {
        if (format == Format.JSON) {
            return excused ? JsonReport.withExcused() : JsonReport.ofFindings();
        }
        if (format == Format.HTML) {
            return excused ? HtmlReport.withExcused(leftOut) : HtmlReport.ofFindings(leftOut);
        }
        Terminal terminal = file.isPresent() ? Terminal.none() : shell.terminal();
        return new TextReport(
                new TextStyle(colour.paints(terminal), terminal.width(), verbose, excused, quiet), leftOut);
    }

    // What was not checked must not hide in a file that nobody may open.
    private void tell(CheckReport report, List<String> leftOut, Shell shell) {
        for (Failure failure : report.failures()) {
            shell.complain("not checked: " + failure.path() + ": " + failure.message(), failure.hint());
        }
        if (!quiet) {
            leftOut.forEach(sentence -> shell.err().println("candor: " + sentence));
        }
    }

    private UserMistake cannotWrite(String why) {
        return new UserMistake("cannot write " + file.map(Path::toString).orElse("") + ": " + why, "");
    }
}
