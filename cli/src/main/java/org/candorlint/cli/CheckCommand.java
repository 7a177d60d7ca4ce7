package org.candorlint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.candorlint.finding.CheckReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code candor check}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        description = {
            "Checks pages. A PATH is a file, a folder with all pages below it, a pattern such as 'site/**/*.html', or - for"
                    + " standard input. Without one, the current folder is checked.",
            "Candor reads .html, .htm, .xhtml, .md, .markdown and .txt."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:nothing at or above --fail-on",
            "1:findings at or above --fail-on",
            "2:could not run, or a page that was named could not be checked; with --strict, any page"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  candor check site/                                       every page of a folder, for the United States",
            "  candor check --market us,ca 'site/**/*.html'             two markets",
            "  candor check --format json --output report.json site/    for other tools",
            "  candor check -o sarif=a.sarif -o xlsx=a.xlsx site/       text here, and two files",
            "  curl -s https://clinic.example/ | candor check - --stdin-filename index.html",
            "  candor check --fail-on error site/                       let warnings pass",
            "  candor check --show-excused page.md                      also what was matched and is no claim"
        })
final class CheckCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Files, folders, patterns, or - for standard input.")
    private List<String> paths = List.of(".");

    @Option(
            names = {"-m", "--market"},
            paramLabel = "MARKET",
            split = ",",
            description =
                    "Whose law applies, such as us, us-fl or ca; several with commas. Default: us, or what candor.yaml says.")
    private List<String> markets = List.of();

    @Option(
            names = "--profession",
            paramLabel = "PROFESSION",
            description = "Whose professional rules apply as well, such as physician with --market ca-on.")
    private Optional<String> profession = Optional.empty();

    @Option(
            names = "--strict-hedges",
            description = "Report claims too that only a word such as may or can help softens, as notes.")
    private boolean strictHedges;

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            description =
                    "error, warning, note, review (any finding) or never. Reviews count only with review. Default:"
                            + " warning, or what candor.yaml says.")
    private Optional<FailOn> failOn = Optional.empty();

    @Option(
            names = "--page-kind",
            paramLabel = "KIND",
            description = "What kind of page it is, such as promotional or news, instead of judging by its words.")
    private Optional<String> pageKind = Optional.empty();

    @Option(
            names = "--stdin-filename",
            paramLabel = "NAME",
            description = "The name, and so the format, of the page on standard input.")
    private Optional<String> stdinName = Optional.empty();

    @Option(
            names = "--strict",
            description = "Answer 2 when any page, named or found in a folder, could not be checked.")
    private boolean strict;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "Pages checked at a time. Default: one for each processor. The report is the same for every N.")
    private Optional<Integer> threads = Optional.empty();

    @Option(
            names = "--max-file-size",
            paramLabel = "SIZE",
            defaultValue = "50MB",
            converter = FileSize.Converter.class,
            description = "Larger pages are reported as not checked. Default: ${DEFAULT-VALUE}.")
    private FileSize largest = FileSize.parse("50MB");

    @Mixin
    private ReportOptions output = new ReportOptions();

    @Mixin
    private SetupOptions setup = new SetupOptions();

    CheckCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        ReportTargets targets = output.targets(shell);
        int workers = threads.orElse(Runtime.getRuntime().availableProcessors());
        if (workers < 1 || workers > 1024) {
            throw new UserMistake("--threads " + workers + " is not between 1 and 1024", "");
        }
        if (profession.isPresent() && markets.isEmpty()) {
            throw new UserMistake(
                    "--profession says nothing without --market", "For example --market ca-on --profession physician.");
        }
        PageSource source = new PageSource(shell, stdinName, largest);
        FoundPages all = new PageSearch(shell.folder()).search(paths);
        targets.spare(all);
        Engine engine = setup.open(shell, List.of(), start(all, source));
        KnownNames known = new KnownNames(engine.rules());
        CheckRun run = new CheckRun(
                engine,
                source,
                known.markets(markets, profession),
                known.pageKind(pageKind),
                new CheckRun.Wishes(strictHedges, targets.showCopy()));
        FoundPages found = run.wanted(all);
        CheckReport report = run.check(found, workers);
        output.write(report, found, targets, shell);
        if (found.couldNot(report.failures(), strict)) {
            return ExitStatus.COULD_NOT;
        }
        FailOn threshold = failOn.or(() -> engine.threshold().map(FailOn::of)).orElse(FailOn.WARNING);
        return threshold.reachedBy(report) ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }

    // The run's own configuration, and with it the packs, is that of its first page.
    private Path start(FoundPages found, PageSource source) {
        return found.pages().stream()
                .findFirst()
                .map(page -> source.file(page).getParent())
                .orElse(shell.folder());
    }
}
