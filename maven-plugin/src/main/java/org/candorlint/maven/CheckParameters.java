package org.candorlint.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candorlint.report.format.ReportFormat;
import org.candorlint.site.FailOn;
import org.candorlint.site.Names;
import org.candorlint.site.WrongSetting;

/**
 * What a build says of the check, as it was written.
 *
 * @param folder that of the module, absolute; the others may be relative to it
 * @param version of the plugin
 */
record CheckParameters(
        Path folder,
        Optional<String> failOn,
        List<String> markets,
        List<Path> sourceDirectories,
        List<String> includes,
        List<String> excludes,
        Optional<Path> configFile,
        Optional<Path> baselineFile,
        List<Path> packs,
        Gate gate,
        Path outputDirectory,
        List<String> formats,
        String version) {

    /**
     * What lets a build pass in spite of findings or for want of them.
     *
     * @param maxFindings so many findings that reach the threshold are let through
     * @param strict whether a page that could not be checked fails the build
     */
    record Gate(int maxFindings, boolean strict) {

        static final Gate USUAL = new Gate(0, false);
    }

    private static final List<String> USUAL = List.of(
            "src/main/webapp",
            "src/main/resources/static",
            "src/main/resources/public",
            "src/main/resources/templates",
            "src/main/resources/META-INF/resources",
            "src/site",
            "src/main/content");

    CheckParameters {
        markets = List.copyOf(markets);
        sourceDirectories = List.copyOf(sourceDirectories);
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
        packs = List.copyOf(packs);
        formats = List.copyOf(formats);
    }

    /**
     * From which findings on the build fails, where the build says so.
     *
     * @throws WrongSetting if there is no such level
     */
    Optional<FailOn> threshold() {
        return failOn.map(name -> FailOn.of(name).orElseThrow(() -> {
            List<String> known = Stream.of(FailOn.values()).map(FailOn::label).toList();
            return new WrongSetting("candor.failOn is '" + name + "'", Names.hint(name, known, "levels"));
        }));
    }

    /** Those that exist. */
    List<Path> sourceFolders() {
        return asked().filter(Files::isDirectory).toList();
    }

    /** Folders that the build names and that are not there. */
    List<Path> missingFolders() {
        return sourceDirectories.isEmpty()
                ? List.of()
                : asked().filter(path -> !Files.isDirectory(path)).toList();
    }

    /**
     * The configuration that the build names.
     *
     * @throws WrongSetting if there is no such file
     */
    Optional<Path> configuration() {
        return configFile.map(this::inModule).map(file -> {
            if (!Files.isRegularFile(file)) {
                throw new WrongSetting("there is no configuration " + file + " (candor.configFile)", "");
            }
            return file;
        });
    }

    /** The baseline that the build names. */
    Optional<Path> baseline() {
        return baselineFile.map(this::inModule);
    }

    /**
     * The formats of the reports, JSON where the build names none.
     *
     * @throws WrongSetting if there is no such format
     */
    List<ReportFormat> reportFormats() {
        List<String> names = formats.isEmpty() ? List.of("json") : formats;
        return names.stream()
                .map(String::strip)
                .distinct()
                .map(CheckParameters::format)
                .toList();
    }

    private static ReportFormat format(String name) {
        return ReportFormat.named(name)
                .orElseThrow(() -> new WrongSetting(
                        "candor.formats has '" + name + "'", Names.hint(name, ReportFormat.names(), "formats")));
    }

    /** The packs that the build names, after those that the configuration names. */
    List<Path> packFiles() {
        return packs.stream().map(this::inModule).toList();
    }

    Path report(ReportFormat format) {
        return inModule(outputDirectory).resolve(format.fileName());
    }

    private Stream<Path> asked() {
        return sourceDirectories.isEmpty()
                ? USUAL.stream().map(folder::resolve)
                : sourceDirectories.stream().map(this::inModule).distinct();
    }

    private Path inModule(Path path) {
        return folder.resolve(path).normalize();
    }
}
