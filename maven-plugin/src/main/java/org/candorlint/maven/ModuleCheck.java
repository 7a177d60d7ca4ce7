package org.candorlint.maven;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.logging.Log;
import org.candorlint.finding.CheckReport;
import org.candorlint.report.format.ReportFormat;
import org.candorlint.site.FailOn;

/**
 * The check of one module: finds its pages, checks them, tells the log and writes the reports. Where nothing has changed since
 * the last check, it repeats what that one said.
 */
final class ModuleCheck {

    private final CheckParameters parameters;
    private final Rules rules;
    private final Log log;
    private final KeptFile kept;

    /** @param execution a name for this check among those that write to the same folder */
    ModuleCheck(CheckParameters parameters, Rules rules, Log log, String execution) {
        this.parameters = parameters;
        this.rules = rules;
        this.log = log;
        this.kept = new KeptFile(
                parameters.reports().folder().resolve("last-" + execution.replaceAll("[^\\w-]", "_") + ".bin"));
    }

    /**
     * Checks, and tells the log.
     *
     * @return why the build fails, one line, if it does
     * @throws org.candorlint.site.WrongSetting if a parameter, a configuration or a pack cannot be used as it is
     */
    Optional<String> run() {
        Optional<Kept.Outcome> outcome = outcome();
        outcome.ifPresent(said -> said.lines().forEach(line -> line.write(log)));
        return outcome.flatMap(Kept.Outcome::complaint);
    }

    /**
     * Checks, and writes the reports.
     *
     * @return nothing where there are no pages
     * @throws org.candorlint.site.WrongSetting if a parameter, a configuration or a pack cannot be used as it is
     */
    Optional<Kept.Outcome> outcome() {
        for (Sources sources : parameters.sources()) {
            for (Path missing : sources.missing()) {
                log.warn("candor.sourceDirectories: there is no folder " + missing);
            }
        }
        SourcePages found = SourcePages.of(parameters);
        if (found.isEmpty()) {
            parameters.verify();
            log.debug("Candor found no pages to check");
            return Optional.empty();
        }
        Optional<Kept.Outcome> last = kept.read().flatMap(before -> repeated(before, found));
        if (last.isPresent()) {
            log.debug("Candor repeats its last result: nothing has changed");
            return last;
        }
        parameters.verify();
        return Optional.of(check(found));
    }

    private Optional<Kept.Outcome> repeated(Kept before, SourcePages found) {
        long now = System.currentTimeMillis();
        Inputs inputs = Inputs.of(parameters, found, before.named());
        if (!before.holds(inputs)) {
            return Optional.empty();
        }
        before.renewed(inputs, now).ifPresent(kept::write);
        return Optional.of(before.outcome());
    }

    private Kept.Outcome check(SourcePages found) {
        List<ReportFormat> formats = parameters.reports().formats();
        Optional<Path> baseline = parameters.rules().baseline();
        PagesRun run = PagesRun.open(parameters, found, rules);
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        var adoption = run.site().adoption(baseline, parameters.root(), today);
        // Before the pages are checked: what changes while they are is then seen the next time.
        long when = System.currentTimeMillis();
        List<Path> named = run.site().inputs(baseline, parameters.root());
        Inputs inputs = Inputs.of(parameters, found, named).read();
        CheckReport report = adoption.apply(run.check(formats.stream().anyMatch(ReportFormat::showsCopy)));
        parameters.reports().write(report);
        Kept.Outcome outcome = outcome(report, parameters.gate().threshold(run.site()));
        kept.write(Kept.of(when, named, inputs, parameters.reports().files(), outcome));
        return outcome;
    }

    private Kept.Outcome outcome(CheckReport report, FailOn threshold) {
        String place = parameters.reports().files().stream().map(Path::toString).collect(Collectors.joining(", "));
        List<LogLine> lines = new ArrayList<>(new LogReport(threshold).lines(report));
        lines.add(LogLine.info("The full report: " + place));
        return new Kept.Outcome(lines, parameters.gate().complaint(report, threshold, place));
    }
}
