package org.candorlint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.candorlint.decision.Adoption;
import org.candorlint.finding.CheckReport;
import org.candorlint.site.FailOn;
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
            "Candor reads pages (.html, .htm, .xhtml, .md, .markdown, .txt), documents (.docx, .docm, .odt, .pdf, .eml) and"
                    + " templates (.jsp, .jspx, .php, .phtml, .erb, .ejs, .hbs, .handlebars, .mustache, .twig, .liquid, .j2,"
                    + " .jinja, .jinja2, .vue, .jsx, .tsx)."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:nothing at or above --fail-on",
            "1:findings at or above --fail-on",
            "2:could not run, or a page that was named could not be checked; with --strict, any page, and any not linted"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  candor check site/                                       every page of a folder, for the United States",
            "  candor check --market us,ca 'site/**/*.html'             two markets",
            "  candor check --format json --output report.json site/    for other tools",
            "  candor check -o sarif=a.sarif -o xlsx=a.xlsx site/       text here, and two files",
            "  curl -s https://clinic.example/ | candor check - --stdin-filename index.html",
            "  candor check --fail-on error site/                       let warnings pass",
            "  candor check --baseline candor-baseline.tsv site/        fail on new findings alone",
            "  candor check --suggest page.html                         also edits that settle a finding",
            "  candor check --fix --diff --market us-wa site/           what required text would be added, and where",
            "  candor check --show-excused page.md                      also what was matched and is no claim",
            "  candor check --changed-since main site/                  what this branch changed",
            "  candor check --watch site/                               say what is new as pages are edited"
        })
final class CheckCommand implements Callable<Integer> {

    private final Shell shell;

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            description =
                    "error, warning, note, review (any finding) or never. Reviews count only with review. Default:"
                            + " warning, or what candor.yaml says.")
    private Optional<FailOn> failOn = Optional.empty();

    @Option(
            names = "--strict",
            description =
                    "Answer 2 when any page, named or found in a folder, could not be checked, or was read and not linted:"
                            + " its text is written by a script, or in another language.")
    private boolean strict;

    @Option(
            names = "--suggest",
            description = "Also show edits that settle a finding; each was checked again. A run takes longer.")
    private boolean suggest;

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Files, folders, patterns, or - for standard input.")
    private List<String> paths = List.of(".");

    @Mixin
    private PageOptions pages = new PageOptions();

    @Mixin
    private WorkingOptions working = new WorkingOptions();

    @Mixin
    private RecordOptions records = new RecordOptions();

    @Mixin
    private EvidenceOption evidence = new EvidenceOption();

    @Mixin
    private FixOptions fixing = new FixOptions();

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
        fixing.verify(targets, working.watches());
        if (suggest || fixing.fix()) {
            pages.seekSuggestions();
        }
        if (working.watches()) {
            pages.keepInMemory();
        }
        PageRun run = working.narrow(pages.open(shell, setup, paths, targets::spare, targets.showCopy()), shell);
        Optional<Integer> looked = working.look(run, shell, asked(run));
        if (looked.isPresent()) {
            return looked.orElseThrow();
        }
        Set<Path> watched = working.watches() ? WatchedFolders.of(run.found(), paths, shell) : Set.of();
        Timing timing = Timing.start();
        CheckReport report = report(run);
        if (fixing.fix()) {
            return answer(run, new FixTalk(shell, fixing).run(FixRun.find(run, report)) ? report(run) : report);
        }
        output.write(report, run.found(), targets, shell);
        if (working.counts()) {
            output.writeStatistics(report, targets, shell);
            timing.tell(report, shell);
        }
        if (working.watches()) {
            watch(run, report, targets, watched);
        }
        return answer(run, report);
    }

    private int answer(PageRun run, CheckReport report) {
        boolean unread = strict && !report.notLinted().isEmpty();
        if (unread || run.found().couldNot(report.failures(), strict)) {
            return ExitStatus.COULD_NOT;
        }
        FailOn threshold =
                failOn.or(() -> run.engine().threshold().map(FailOn::of)).orElse(FailOn.WARNING);
        return threshold.reachedBy(report) ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }

    private CheckReport report(PageRun run) {
        Adoption adoption = records.adoption(shell, run.engine(), evidence);
        try (Progress progress = Progress.of(shell, run.found().pages().size())) {
            return adoption.apply(run.check(progress::step));
        }
    }

    private void watch(PageRun run, CheckReport report, ReportTargets targets, Set<Path> folders) throws IOException {
        shell.out().flush();
        try (ChangedPaths changes = shell.engines().changes().below(folders)) {
            new Watch(shell, changes, output.style(shell), this::report, (changed, engine) -> {
                        PageRun next = Watch.touchesSettings(changed)
                                ? pages.open(shell, setup, paths, targets::spare, targets.showCopy())
                                : pages.over(engine, shell, paths, targets.showCopy());
                        return working.narrow(next, shell);
                    })
                    .run(run, report);
        }
    }

    private ShownConfiguration.Asked asked(PageRun run) {
        return new ShownConfiguration.Asked(
                setup.named(shell),
                failOn.map(FailOn::label),
                records.files(shell, run.engine(), evidence.file(shell)),
                pages.cacheFolder(shell));
    }
}
