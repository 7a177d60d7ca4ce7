package org.candorlint.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;
import org.candorlint.site.WrongSetting;
import org.jspecify.annotations.Nullable;

/** A page of the site for which pages are checked. */
abstract class AbstractReport extends PagesMojo implements SitePageGoal {

    /**
     * The folder of the site, where the goal is run by itself; otherwise the site plugin says where.
     *
     * @since 0.1.0
     */
    @Parameter(defaultValue = "${project.reporting.outputDirectory}", readonly = true, required = true)
    private File siteDirectory = new File("target/site");

    private @Nullable File reportOutputDirectory;

    @Override
    final Optional<String> run() {
        if (!hasPages()) {
            return Optional.empty();
        }
        Path reports = prepared();
        try {
            publish(reports);
        } catch (IOException e) {
            throw new WrongSetting("the report cannot be written to " + getReportOutputDirectory() + ": " + e, "");
        }
        getLog().info("The full report: "
                + getReportOutputDirectory().toPath().resolve(folder()).resolve(FULL));
        return Optional.empty();
    }

    @Override
    public final Path prepared() {
        // A site plugin runs reports in threads with its own class loader.
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(new OwnParsers());
        try {
            return checkedPages();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private Path checkedPages() {
        CheckParameters parameters = checked();
        new ModuleCheck(parameters, SharedRules::open, getLog(), place().name())
                .outcome()
                .ifPresent(outcome -> outcome.lines().stream()
                        .filter(line -> line.level() == LogLine.Level.INFO)
                        .forEach(line -> line.write(getLog())));
        return parameters.reports().folder();
    }

    @Override
    public final boolean canGenerateReport() {
        return !isSkipped() && hasPages();
    }

    @Override
    public final void setReportOutputDirectory(File directory) {
        this.reportOutputDirectory = directory;
    }

    @Override
    public final File getReportOutputDirectory() {
        return reportOutputDirectory == null ? siteDirectory : reportOutputDirectory;
    }

    /** Where the reports are written. */
    Path reports() {
        return output();
    }

    private boolean hasPages() {
        return !SourcePages.of(checked()).isEmpty();
    }

    private CheckParameters checked() {
        return parameters(
                Optional.empty(),
                new Gate(Optional.of("never"), 0, false),
                new Reports(reports(), List.of("json", "html")));
    }
}
