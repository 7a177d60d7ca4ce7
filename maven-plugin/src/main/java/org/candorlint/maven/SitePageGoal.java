package org.candorlint.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.candorlint.report.JsonReportReader;
import org.candorlint.site.WrongSetting;

/**
 * A goal that is a page of {@code mvn site}. It implements what site plugins ask for instead of extending the usual base class, which
 * exists in one form for Doxia 1 and in another for Doxia 2: so one plugin serves both.
 */
interface SitePageGoal extends MavenMultiPageReport {

    String FULL = "report.html";

    /**
     * Sees to it that the folder of the reports has {@code report.json} and, as far as it can, {@code report.html}.
     *
     * @throws WrongSetting if it cannot be done
     */
    Path prepared();

    @Override
    default void generate(Sink sink, SinkFactory factory, Locale locale) {
        generate(sink, locale);
    }

    // Thrown unchecked: the exception that site plugins declare is another class in theirs than in this one.
    @Override
    default void generate(Sink sink, Locale locale) {
        try {
            Path reports = prepared();
            boolean full = publish(reports);
            FindingsPage.write(
                    JsonReportReader.version(reports.resolve("report.json"), "site"),
                    full ? folder() + "/" + FULL : "",
                    sink);
        } catch (WrongSetting e) {
            throw new IllegalStateException(CandorMojo.complaint(e), e);
        } catch (IOException e) {
            throw new IllegalStateException("Candor's page of the site cannot be made: " + e.getMessage(), e);
        }
    }

    /** Copies the full report into the site; whether there is one. */
    default boolean publish(Path reports) throws IOException {
        Path full = reports.resolve(FULL);
        if (!Files.isRegularFile(full)) {
            return false;
        }
        Path folder = getReportOutputDirectory().toPath().resolve(folder());
        Files.createDirectories(folder);
        Files.copy(full, folder.resolve(FULL), StandardCopyOption.REPLACE_EXISTING);
        return true;
    }

    /** What the page and the folder of the full report are called. */
    default String folder() {
        return "candor";
    }

    // The only name that site plugins with Doxia 1 ask for.
    @Override
    @SuppressWarnings("deprecation")
    default String getOutputName() {
        return folder();
    }

    @Override
    default String getOutputPath() {
        return folder();
    }

    @Override
    default String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    default String getName(Locale locale) {
        return "Candor";
    }

    @Override
    default String getDescription(Locale locale) {
        return "Claims in the copy that cannot stand";
    }

    @Override
    default boolean isExternalReport() {
        return false;
    }
}
