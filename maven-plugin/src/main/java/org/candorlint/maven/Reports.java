package org.candorlint.maven;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.candorlint.finding.CheckReport;
import org.candorlint.report.format.ReportFormat;
import org.candorlint.report.format.ReportSettings;
import org.candorlint.site.Names;
import org.candorlint.site.WrongSetting;

/**
 * The reports that a build asks for.
 *
 * @param folder of their files, absolute
 * @param names of their formats; empty for JSON
 */
record Reports(Path folder, List<String> names) {

    Reports {
        names = names.isEmpty() ? List.of("json") : List.copyOf(names);
    }

    /**
     * The formats, each once.
     *
     * @throws WrongSetting if there is no such format
     */
    List<ReportFormat> formats() {
        return names.stream().map(String::strip).distinct().map(Reports::format).toList();
    }

    /** The files of the formats, in their order. */
    List<Path> files() {
        return formats().stream().map(this::file).toList();
    }

    /** @throws WrongSetting if one cannot be written */
    void write(CheckReport report) {
        formats().forEach(format -> write(report, format));
    }

    private void write(CheckReport report, ReportFormat format) {
        Path file = file(format);
        try {
            Files.createDirectories(folder);
            try (OutputStream out = Files.newOutputStream(file)) {
                format.writer(ReportSettings.plain()).write(report, out);
            }
        } catch (IOException e) {
            throw new WrongSetting(
                    "the report " + file + " cannot be written: " + e, "candor.outputDirectory moves it");
        }
    }

    private Path file(ReportFormat format) {
        return folder.resolve(format.fileName());
    }

    private static ReportFormat format(String name) {
        return ReportFormat.named(name)
                .orElseThrow(() -> new WrongSetting(
                        "candor.formats has '" + name + "'", Names.hint(name, ReportFormat.names(), "formats")));
    }
}
