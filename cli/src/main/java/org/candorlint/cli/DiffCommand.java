package org.candorlint.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.candorlint.diff.Change;
import org.candorlint.diff.Claim;
import org.candorlint.diff.Comparison;
import org.candorlint.diff.SiteDiff;
import org.candorlint.report.TextStyle;
import org.candorlint.report.diff.DiffJson;
import org.candorlint.report.diff.DiffMarkdown;
import org.candorlint.report.diff.DiffText;
import org.candorlint.site.FailOn;
import org.candorlint.strength.StrengthReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code candor diff}. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        description = {
            "Says which claims are new in the newer of two versions of a site, which went, which grew stronger (from \"may help\""
                    + " to \"eliminates\") or weaker, and which disclaimers were lost or gained.",
            "OLD and NEW are two JSON reports of candor check, two folders or files, or two git revisions of the current"
                    + " folder, which PATH narrows. Both are held to the rules and the configuration of today. A claim that"
                    + " was reworded is found by how alike the sentences are. Reports do not hold the copy of pages: write"
                    + " them with --show-excused, so that at least words which were excused are known."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:nothing that is new, stronger or lost is at or above --fail-on",
            "1:something is",
            "2:could not run, or a page that was named could not be checked"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  candor diff HEAD~1 HEAD -- site/             two revisions",
            "  candor diff main HEAD --format markdown      for a pull request",
            "  candor diff old-site/ new-site/              two folders",
            "  candor diff --fail-on error old.json new.json"
        })
final class DiffCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(index = "0", paramLabel = "OLD", description = "A JSON report, a folder or file, or a git revision.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The same, of the newer version.")
    private String after = "";

    @Parameters(
            index = "2..*",
            paramLabel = "PATH",
            arity = "0..*",
            description = "Of git revisions, look only at pages here. Default: all below the current folder.")
    private List<String> paths = List.of();

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            description = "error, warning, note, review or never. Default: warning, or what candor.yaml says.")
    private Optional<FailOn> failOn = Optional.empty();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json, or markdown for a pull request. Default: ${DEFAULT-VALUE}.")
    private DiffFormat format = DiffFormat.TEXT;

    @Mixin
    private PageOptions pages = new PageOptions();

    @Mixin
    private EvidenceOption evidence = new EvidenceOption();

    @Mixin
    private SetupOptions setup = new SetupOptions();

    DiffCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        Versions versions = new Versions(shell, pages, evidence, setup);
        Versions.Both both = versions.read(before, after, paths);
        StrengthReader reader =
                new StrengthReader(both.engine().rules(), both.engine().annotator(), List.of());
        SiteDiff diff = new Comparison(both.engine().rules(), reader).of(both.before(), both.after());
        write(diff);
        if (versions.couldNot()) {
            return ExitStatus.COULD_NOT;
        }
        FailOn threshold =
                failOn.or(() -> both.engine().threshold().map(FailOn::of)).orElse(FailOn.WARNING);
        return diff.changes().stream().anyMatch(change -> fails(change, threshold))
                ? ExitStatus.FINDINGS
                : ExitStatus.CLEAN;
    }

    private static boolean fails(Change change, FailOn threshold) {
        Claim claim = change.shown();
        return change.kind().isWorse() && !claim.settled() && threshold.reachedBy(claim.verdict(), claim.severity());
    }

    private void write(SiteDiff diff) throws IOException {
        switch (format) {
            case JSON -> {
                StringWriter text = new StringWriter();
                DiffJson.write(diff, text);
                lines(text.toString().lines().toList());
            }
            case MARKDOWN -> lines(DiffMarkdown.lines(diff));
            case TEXT -> {
                TextStyle style = new TextStyle(false, shell.terminal().width(), false, false, false);
                lines(new DiffText(style).lines(diff));
            }
        }
    }

    private void lines(List<String> lines) throws IOException {
        for (String line : lines) {
            shell.out().line(line);
        }
    }
}
