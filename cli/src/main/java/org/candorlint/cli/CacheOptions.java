package org.candorlint.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.candorlint.cache.CacheStore;
import picocli.CommandLine.Option;

/** The options that say whether and where results are kept. */
final class CacheOptions {

    @Option(
            names = "--cache",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description =
                    "Whether results of pages that have not changed are used again. The report is the same. Default: they are.")
    private boolean cache = true;

    @Option(
            names = "--cache-dir",
            paramLabel = "DIR",
            description = "Keep results there. Default: a folder candor among the caches of the user.")
    private Optional<Path> folder = Optional.empty();

    /** The one to use, if any. */
    Optional<CacheStore> store(Shell shell) {
        return folder(shell).map(CacheStore::in);
    }

    /** Where the results are, if they are kept. */
    Optional<Path> folder(Shell shell) {
        if (!cache) {
            return Optional.empty();
        }
        folder.map(shell::resolve).filter(CacheOptions::isFile).ifPresent(file -> {
            throw new UserMistake("--cache-dir " + file + " is a file", "It takes a folder, which need not be there.");
        });
        return folder.map(shell::resolve).or(shell.engines()::cacheFolder);
    }

    private static boolean isFile(Path path) {
        return Files.exists(path) && !Files.isDirectory(path);
    }
}
