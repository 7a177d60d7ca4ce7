package org.candorlint.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.candorlint.site.WrongSetting;
import org.jspecify.annotations.Nullable;

/**
 * Makes a page of {@code mvn site} of the {@code report.json} that {@code candor:check} left in the folder of the reports, without a
 * check. With {@code report.html} beside it, that is copied into the site. Without {@code report.json} there is no page.
 *
 * @since 0.1.0
 */
@Mojo(name = "report-only", threadSafe = true)
public final class ReportOnlyMojo extends CandorMojo implements SitePageGoal {

    @Parameter(defaultValue = "${project.reporting.outputDirectory}", readonly = true, required = true)
    private File siteDirectory = new File("target/site");

    private @Nullable File reportOutputDirectory;

    @Override
    Optional<String> run() {
        try {
            if (publish(output())) {
                getLog().info("The full report: "
                        + getReportOutputDirectory().toPath().resolve(folder()).resolve(FULL));
            } else {
                getLog().warn("there is no " + output().resolve(FULL)
                        + ": candor:check with the format html writes it");
            }
        } catch (IOException e) {
            throw new WrongSetting("the report cannot be written to " + getReportOutputDirectory() + ": " + e, "");
        }
        return Optional.empty();
    }

    @Override
    public Path prepared() {
        return output();
    }

    @Override
    public boolean canGenerateReport() {
        return !isSkipped() && Files.isRegularFile(output().resolve("report.json"));
    }

    @Override
    public void setReportOutputDirectory(File directory) {
        this.reportOutputDirectory = directory;
    }

    @Override
    public File getReportOutputDirectory() {
        return reportOutputDirectory == null ? siteDirectory : reportOutputDirectory;
    }
}
