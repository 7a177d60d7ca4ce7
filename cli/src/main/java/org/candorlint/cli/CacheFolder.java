package org.candorlint.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where a system keeps what may be deleted. */
final class CacheFolder {

    private CacheFolder() {}

    /**
     * The folder for Candor, if it can be told.
     *
     * @param environment of the process: {@code CANDOR_CACHE_DIR}, {@code XDG_CACHE_HOME}, {@code LOCALAPPDATA}
     * @param system as {@code os.name} has it
     * @param home of the user; may be empty
     */
    static Optional<Path> of(Map<String, String> environment, String system, String home) {
        String own = environment.getOrDefault("CANDOR_CACHE_DIR", "");
        if (!own.isBlank()) {
            return Optional.of(Path.of(own).toAbsolutePath());
        }
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return absolute(environment.getOrDefault("LOCALAPPDATA", "")).map(local -> local.resolve("candor/cache"));
        }
        if (name.startsWith("mac")) {
            return absolute(home).map(user -> user.resolve("Library/Caches/candor"));
        }
        return absolute(environment.getOrDefault("XDG_CACHE_HOME", ""))
                .or(() -> absolute(home).map(user -> user.resolve(".cache")))
                .map(caches -> caches.resolve("candor"));
    }

    // A relative one would lie in whatever folder Candor is run in; the specification says to pass over it.
    private static Optional<Path> absolute(String path) {
        return Optional.of(path)
                .filter(written -> !written.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
