package org.candorlint.maven;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.logging.Log;
import org.candorlint.decision.Adoption;
import org.candorlint.finding.CheckReport;
import org.candorlint.report.Quantity;
import org.candorlint.report.format.ReportFormat;
import org.candorlint.report.format.ReportSettings;
import org.candorlint.site.FailOn;
import org.candorlint.site.SiteCheck;
import org.candorlint.site.SitePage;
import org.candorlint.site.SiteRun;
import org.candorlint.site.WrongSetting;

/** The check of one module: finds its pages, checks them, tells the log and writes the report. */
final class ModuleCheck {

    private final CheckParameters parameters;
    private final Rules rules;
    private final Log log;

    ModuleCheck(CheckParameters parameters, Rules rules, Log log) {
        this.parameters = parameters;
        this.rules = rules;
        this.log = log;
    }

    /**
     * Why the build fails, one line, if it does.
     *
     * @throws WrongSetting if a parameter, a configuration or a pack cannot be used as it is
     */
    Optional<String> run() {
        Optional<FailOn> asked = parameters.threshold();
        Optional<Path> config = parameters.configuration();
        List<ReportFormat> formats = parameters.reportFormats();
        for (Path missing : parameters.missingFolders()) {
            log.warn("candor.sourceDirectories: there is no folder " + missing);
        }
        SourcePages found = SourcePages.of(parameters);
        if (found.isEmpty()) {
            log.debug("Candor found no pages in this module");
            return Optional.empty();
        }
        SiteCheck opened = open(found, config);
        SiteCheck site = formats.stream().anyMatch(ReportFormat::showsCopy) ? opened.keepingCopy() : opened;
        List<SitePage> pages =
                found.pages().stream().filter(page -> !site.excludes(page)).toList();
        Adoption adoption =
                site.adoption(parameters.baseline(), parameters.folder(), LocalDate.now(ZoneId.systemDefault()));
        CheckReport report = adoption.apply(new SiteRun(site, parameters.version(), "MAVEN_OPTS=-Xmx4g gives more.")
                .check(pages, found.failures(), Runtime.getRuntime().availableProcessors()));
        formats.forEach(format -> write(report, format));
        FailOn threshold = asked.or(() -> site.threshold().map(FailOn::of)).orElse(FailOn.WARNING);
        return tell(report, threshold, formats);
    }

    private SiteCheck open(SourcePages found, Optional<Path> config) {
        Path start = found.pages().stream()
                .findFirst()
                .map(page -> page.file().resolveSibling(""))
                .orElse(parameters.folder());
        return rules.open(config, parameters.packFiles(), start).choosing(parameters.markets(), Optional.empty());
    }

    private Optional<String> tell(CheckReport report, FailOn threshold, List<ReportFormat> formats) {
        new LogReport(log, threshold).write(report);
        String place = formats.stream()
                .map(format -> parameters.report(format).toString())
                .collect(Collectors.joining(", "));
        log.info("The full report: " + place);
        if (parameters.gate().strict() && !report.failures().isEmpty()) {
            return Optional.of("Candor: " + Quantity.of(report.failures().size(), "page")
                    + " could not be checked (candor.strict); see " + place);
        }
        long reached = report.findings().stream().filter(threshold::reachedBy).count();
        if (reached <= parameters.gate().maxFindings()) {
            return Optional.empty();
        }
        String which = threshold == FailOn.REVIEW ? "of any kind" : "of level " + threshold.label() + " or above";
        return Optional.of(
                "Candor: " + Quantity.of(reached, "finding") + " " + which + " (candor.failOn); see " + place);
    }

    private void write(CheckReport report, ReportFormat format) {
        Path file = parameters.report(format);
        try {
            Files.createDirectories(file.resolveSibling(""));
            try (OutputStream out = Files.newOutputStream(file)) {
                format.writer(ReportSettings.plain()).write(report, out);
            }
        } catch (IOException e) {
            throw new WrongSetting(
                    "the report " + file + " cannot be written: " + e, "candor.outputDirectory moves it");
        }
    }
}
