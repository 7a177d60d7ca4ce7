package org.candorlint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.candorlint.finding.Decision;
import org.candorlint.report.JsonReportReader;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code candor decide}. */
@Command(
        name = "decide",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        description = {
            "Records a person's decision on a finding at the end of candor-decisions.yaml: that it is accepted, dismissed or"
                    + " will be fixed by a day. candor check counts the finding no more, until the last day is over. Commit"
                    + " the file.",
            "FINDING is the fingerprint that the formats for tools and spreadsheets show, and text with --verbose. It must be"
                    + " among the findings of the pages, or of --report."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:recorded", "2:nothing was recorded"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  candor decide 0c4e0b --accept --person \"A. Reader\" --role counsel --reason \"...\" --evidence E-7 site/",
            "  candor decide 0c4e0b --dismiss --person \"A. Reader\" --role editor --reason \"A quotation\" site/knee.html",
            "  candor decide 0c4e0b --fix-by 2027-01-31 --person \"A. Reader\" --role editor --reason \"...\" --report r.json"
        })
final class DecideCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(index = "0", paramLabel = "FINDING", description = "The fingerprint of the finding.")
    private String fingerprint = "";

    @Parameters(index = "1..*", paramLabel = "PATH", arity = "0..*", description = "Pages to look for it.")
    private List<String> paths = List.of(".");

    @ArgGroup(multiplicity = "1")
    private What what = new What();

    @Option(names = "--person", paramLabel = "NAME", required = true, description = "Who decides.")
    private String person = "";

    @Option(names = "--role", paramLabel = "ROLE", required = true, description = "In which role, such as counsel.")
    private String role = "";

    @Option(names = "--reason", paramLabel = "WORDS", required = true, description = "Why.")
    private String reason = "";

    @Option(
            names = "--evidence",
            paramLabel = "ID",
            description = "What the clinic holds to substantiate the claim, by its id there.")
    private Optional<String> evidence = Optional.empty();

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "The last day on which the decision holds. Default: for ever.")
    private Optional<LocalDate> until = Optional.empty();

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Look for the finding in this JSON report instead of checking pages.")
    private Optional<Path> report = Optional.empty();

    @Mixin
    private PageOptions pages = new PageOptions();

    @Mixin
    private RecordOptions records = new RecordOptions();

    @Mixin
    private SetupOptions setup = new SetupOptions();

    DecideCommand(Shell shell) {
        this.shell = shell;
    }

    /** One of three. */
    private static final class What {

        @Option(names = "--accept", description = "The claim stays as it is.")
        private boolean accept;

        @Option(names = "--dismiss", description = "It is no such claim.")
        private boolean dismiss;

        @Option(names = "--fix-by", paramLabel = "DATE", description = "It will be put right by this day.")
        private Optional<LocalDate> fixBy = Optional.empty();

        private Decision.Kind kind() {
            if (accept) {
                return Decision.Kind.ACCEPTED;
            }
            return dismiss ? Decision.Kind.DISMISSED : Decision.Kind.FIX_BY;
        }
    }

    @Override
    public Integer call() throws IOException {
        said("--person", person);
        said("--role", role);
        said("--reason", reason);
        if (what.fixBy.isPresent() && until.isPresent()) {
            throw new UserMistake("--fix-by has a day already; --until says another", "");
        }
        Optional<LocalDate> last = what.fixBy.or(() -> until);
        if (last.filter(shell.today()::isAfter).isPresent()) {
            throw new UserMistake(last.orElseThrow() + " is over already", "Today is " + shell.today() + ".");
        }
        DecisionRun run = report.isPresent()
                ? DecisionRun.of(shell, records, setup, report.orElseThrow())
                : DecisionRun.of(shell, records, pages.open(shell, setup, paths, found -> {}));
        JsonReportReader.Found found = run.find(fingerprint);
        Decision decision = new Decision(
                found.fingerprint(),
                what.kind(),
                person.strip(),
                role.strip(),
                shell.today(),
                reason.strip(),
                evidence,
                last,
                Optional.of(found.path()));
        String file = run.record(decision, found);
        shell.out()
                .line("Recorded in " + file + ": " + found.rule() + " on " + found.path() + " is "
                        + decision.kind().label()
                        + last.map(day -> (what.fixBy.isPresent() ? " " : " until ") + day)
                                .orElse("") + ".");
        return ExitStatus.CLEAN;
    }

    private static void said(String option, String value) {
        if (value.isBlank()) {
            throw new UserMistake(option + " says nothing", "A decision needs who, in which role, and why.");
        }
    }
}
