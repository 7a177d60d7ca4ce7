package org.candorlint.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a module keeps its pages, as its build says.
 *
 * @param module its folder, absolute; the others may be relative to it
 * @param directories that the build names; empty for the usual ones
 * @param includes patterns relative to each folder; empty for all
 * @param excludes patterns relative to each folder
 */
record Sources(Path module, List<Path> directories, List<String> includes, List<String> excludes) {

    private static final List<String> USUAL = List.of(
            "src/main/webapp",
            "src/main/resources/static",
            "src/main/resources/public",
            "src/main/resources/templates",
            "src/main/resources/META-INF/resources",
            "src/site",
            "src/main/content");

    Sources {
        directories = List.copyOf(directories);
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }

    /** Those that exist, absolute. */
    List<Path> folders() {
        return asked().filter(Files::isDirectory).toList();
    }

    /** Those that the build names and that are not there, absolute. */
    List<Path> missing() {
        return directories.isEmpty()
                ? List.of()
                : asked().filter(path -> !Files.isDirectory(path)).toList();
    }

    private Stream<Path> asked() {
        return directories.isEmpty()
                ? USUAL.stream().map(module::resolve)
                : directories.stream()
                        .map(path -> module.resolve(path).normalize())
                        .distinct();
    }
}
