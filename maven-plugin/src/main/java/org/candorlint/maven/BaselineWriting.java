package org.candorlint.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.apache.maven.plugin.logging.Log;
import org.candorlint.decision.Baseline;
import org.candorlint.decision.BaselineFile;
import org.candorlint.decision.UnusableRecord;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Failure;
import org.candorlint.report.Quantity;
import org.candorlint.site.WrongSetting;

/** Keeps the findings of today in the baseline. */
final class BaselineWriting {

    // Modules that are built at the same time may share one file.
    private static final Object FILE = new Object();

    private final CheckParameters parameters;
    private final Rules rules;
    private final Log log;

    BaselineWriting(CheckParameters parameters, Rules rules, Log log) {
        this.parameters = parameters;
        this.rules = rules;
        this.log = log;
    }

    /** @throws WrongSetting if a setting cannot be used as it is, or the file cannot be read or written */
    void run() {
        parameters.verify();
        SourcePages found = SourcePages.of(parameters);
        if (found.isEmpty()) {
            return;
        }
        PagesRun run = PagesRun.open(parameters, found, rules);
        // What a person decided, evidence bears or a page asks to ignore needs no place in the baseline.
        CheckReport report = run.site()
                .withoutBaseline(parameters.root(), LocalDate.now(ZoneId.systemDefault()))
                .apply(run.check(false));
        for (Failure failure : report.failures()) {
            log.warn("not checked: " + failure.path() + ": " + failure.message());
        }
        Path file = run.site().baselineFile(parameters.rules().baseline(), parameters.root());
        synchronized (FILE) {
            write(file, report);
        }
        if (!run.site().hasBaseline(parameters.rules().baseline())) {
            log.info("candor:check uses it where candor.yaml says baseline: " + file.getFileName()
                    + ", or baselineFile names it.");
        }
    }

    private void write(Path file, CheckReport report) {
        try {
            Baseline before = Files.exists(file) ? BaselineFile.read(file) : new Baseline(List.of());
            List<Baseline.Entry> added = before.added(report);
            List<Baseline.Entry> fixed =
                    before.fixed(report, page -> !Files.exists(parameters.root().resolve(page)));
            Baseline after = before.without(fixed).with(added);
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, BaselineFile.text(after), StandardCharsets.UTF_8);
            log.info(file + ": " + added.size() + " added, " + fixed.size() + " fixed and dropped, "
                    + Quantity.of(after.entries().size(), "finding") + " in all.");
        } catch (UnusableRecord e) {
            throw new WrongSetting("the baseline cannot be used\n" + e.getMessage(), "");
        } catch (IOException e) {
            throw new WrongSetting("the baseline " + file + " cannot be written: " + e, "");
        }
    }
}
