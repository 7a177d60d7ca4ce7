package org.candorlint.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that looks at pages. */
abstract class PagesMojo extends CandorMojo {

    /**
     * Whose law applies, such as {@code us} or {@code ca}. Without it: what candor.yaml says, or else
     * {@code us}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "candor.markets")
    private List<String> markets = List.of();

    /**
     * The folders with pages. Without it, those of these that exist: {@code src/main/webapp}, {@code src/main/resources/static},
     * {@code src/main/resources/public}, {@code src/main/resources/templates}, {@code src/main/resources/META-INF/resources},
     * {@code src/site}, {@code src/main/content}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "candor.sourceDirectories")
    private List<File> sourceDirectories = List.of();

    /**
     * Patterns of the pages to check, relative to each of the folders, such as {@code treatments/**}. They take the place of
     * {@code include} and {@code exclude} in candor.yaml. Without it, all pages but those that candor.yaml leaves out.
     *
     * @since 0.1.0
     */
    @Parameter(property = "candor.includes")
    private List<String> includes = List.of();

    /**
     * Patterns of pages to leave out, relative to each of the folders, such as {@code archive/**}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "candor.excludes")
    private List<String> excludes = List.of();

    /**
     * The configuration of all pages. Without it, for each page the nearest candor.yaml, from its folder up to that of the whole build.
     *
     * @since 0.1.0
     */
    @Parameter(property = "candor.configFile")
    private @Nullable File configFile;

    /**
     * The file of findings that are known and do not fail the build, as {@code candor:baseline} writes it. Without it:
     * what candor.yaml says, or else none.
     *
     * @since 0.1.0
     */
    @Parameter(property = "candor.baselineFile")
    private @Nullable File baselineFile;

    /**
     * Packs of rules of one's own, as files, folders or JARs, after those that candor.yaml names. A pack that is a Maven artifact is a
     * dependency of the plugin and needs no mention here.
     *
     * @since 0.1.0
     */
    @Parameter(property = "candor.packs")
    private List<File> packs = List.of();

    final CheckParameters parameters(Optional<String> changedSince, Gate gate, Reports reports) {
        BuildPlace place = place();
        return new CheckParameters(
                place.root(),
                sources(place),
                changedSince,
                new RuleSettings(path(configFile), markets, paths(packs), path(baselineFile)),
                gate,
                reports,
                place.version());
    }

    /** Where the pages are; those of the module unless a goal says otherwise. */
    List<Sources> sources(BuildPlace place) {
        return List.of(sources(place.module(), paths(sourceDirectories)));
    }

    /** The same for another module: what the build says of folders counts from its own. */
    final Sources sources(Path here, Path module) {
        List<Path> directories = paths(sourceDirectories).stream()
                .map(folder -> folder.startsWith(here) ? here.relativize(folder) : folder)
                .toList();
        return sources(module, directories);
    }

    private Sources sources(Path module, List<Path> directories) {
        return new Sources(module, directories, includes, excludes);
    }

    private static List<Path> paths(List<File> files) {
        return files.stream()
                .map(file -> file.toPath().toAbsolutePath().normalize())
                .toList();
    }

    private static Optional<Path> path(@Nullable File file) {
        return Optional.ofNullable(file)
                .map(given -> given.toPath().toAbsolutePath().normalize());
    }
}
