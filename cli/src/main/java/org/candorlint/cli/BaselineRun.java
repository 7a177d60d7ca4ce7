package org.candorlint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Predicate;
import org.candorlint.decision.Baseline;
import org.candorlint.decision.BaselineFile;
import org.candorlint.decision.RecordFiles;
import org.candorlint.decision.UnusableRecord;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Failure;
import org.candorlint.report.Quantity;

/** Checks pages and keeps their findings in the baseline. */
final class BaselineRun {

    private final Shell shell;
    private final PageRun run;
    private final RecordOptions records;
    private final EvidenceOption evidence;
    private final RecordFiles files;
    private final Predicate<String> gone;

    private BaselineRun(Shell shell, PageRun run, RecordOptions records, EvidenceOption evidence) {
        this.shell = shell;
        this.run = run;
        this.records = records;
        this.evidence = evidence;
        this.files = records.files(shell, run.engine());
        this.gone = name -> RecordOptions.isGone(name, shell);
    }

    static BaselineRun of(Shell shell, RecordOptions records, EvidenceOption evidence, PageRun run) {
        return new BaselineRun(shell, run, records, evidence);
    }

    int create() throws IOException {
        if (Files.exists(files.newBaseline())) {
            throw new UserMistake(
                    "there is a baseline already: " + name(),
                    "candor baseline update takes in what is new; or delete the file first.");
        }
        CheckReport report = check();
        Baseline baseline = Baseline.of(report);
        write(baseline);
        long pages =
                baseline.entries().stream().map(Baseline.Entry::path).distinct().count();
        shell.out()
                .line("Wrote " + Quantity.of(baseline.entries().size(), "finding") + " of " + Quantity.of(pages, "page")
                        + " to " + name() + ".");
        if (files.baseline().isEmpty()) {
            shell.out()
                    .line("candor check uses it with --baseline " + name() + ", or where candor.yaml says baseline: "
                            + Baseline.FILE_NAME);
        }
        return status(report);
    }

    int update() throws IOException {
        Baseline before = read();
        CheckReport report = check();
        List<Baseline.Entry> added = before.added(report);
        List<Baseline.Entry> fixed = before.fixed(report, gone);
        Baseline after = before.without(fixed).with(added);
        write(after);
        shell.out()
                .line(name() + ": " + added.size() + " added, " + fixed.size() + " fixed and dropped, "
                        + after.entries().size() + " in all.");
        return status(report);
    }

    int prune() throws IOException {
        Baseline before = read();
        CheckReport report = check();
        List<Baseline.Entry> fixed = before.fixed(report, gone);
        Baseline after = before.without(fixed);
        write(after);
        shell.out()
                .line(name() + ": " + fixed.size() + " fixed and dropped, "
                        + after.entries().size() + " left.");
        return status(report);
    }

    // What a person decided, evidence bears or a page asks to ignore needs no place in the baseline.
    private CheckReport check() {
        return records.withoutBaseline(shell, run.engine(), evidence).apply(run.check());
    }

    private Baseline read() {
        Baseline before;
        try {
            before = BaselineFile.read(files.newBaseline());
        } catch (UnusableRecord e) {
            throw RecordOptions.mistake(e);
        }
        if (before.isOfElsewhere(gone)) {
            throw new UserMistake(
                    "none of the pages of " + name() + " is there, such as "
                            + before.entries().get(0).path(),
                    "Run Candor in the folder in which the baseline was written.");
        }
        return before;
    }

    private void write(Baseline baseline) {
        RecordText.write(files.newBaseline(), name(), BaselineFile.text(baseline));
    }

    private int status(CheckReport report) {
        for (Failure failure : report.failures()) {
            shell.complain("not checked: " + failure.path() + ": " + failure.message(), failure.hint());
        }
        return run.found().couldNot(report.failures(), false) ? ExitStatus.COULD_NOT : ExitStatus.CLEAN;
    }

    private String name() {
        return RecordText.name(files.newBaseline(), shell);
    }
}
