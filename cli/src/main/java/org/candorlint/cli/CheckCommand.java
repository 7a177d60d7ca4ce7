package org.candorlint.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.candorlint.decision.Adoption;
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
            "  candor check --show-excused page.md                      also what was matched and is no claim"
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

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Files, folders, patterns, or - for standard input.")
    private List<String> paths = List.of(".");

    @Mixin
    private PageOptions pages = new PageOptions();

    @Mixin
    private RecordOptions records = new RecordOptions();

    @Mixin
    private EvidenceOption evidence = new EvidenceOption();

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
        PageRun run = pages.open(shell, setup, paths, targets::spare, targets.showCopy());
        Adoption adoption = records.adoption(shell, run.engine(), evidence);
        CheckReport report = adoption.apply(run.check());
        output.write(report, run.found(), targets, shell);
        boolean unread = strict && !report.notLinted().isEmpty();
        if (unread || run.found().couldNot(report.failures(), strict)) {
            return ExitStatus.COULD_NOT;
        }
        FailOn threshold =
                failOn.or(() -> run.engine().threshold().map(FailOn::of)).orElse(FailOn.WARNING);
        return threshold.reachedBy(report) ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }
}
