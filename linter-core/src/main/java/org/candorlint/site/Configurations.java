package org.candorlint.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.candorlint.pack.Configuration;
import org.candorlint.rule.RuleSet;

/** The configuration of each page: one for all where an option names it, otherwise the nearest above. Thread-safe. */
final class Configurations {

    private final Optional<Path> only;
    private final Optional<Path> highest;
    private final RuleSet rules;
    private final Configuration own;
    private final Map<Path, Configuration> found = new ConcurrentHashMap<>();

    /**
     * Every name in a configuration must be one that the packs know, and every configuration must ask for the packs that the
     * run's own asked for.
     *
     * @throws org.candorlint.pack.PackException if {@code own} has an unknown name
     */
    Configurations(SiteSetup setup, RuleSet rules, Configuration own) {
        this.only = setup.config();
        this.highest = setup.highest();
        this.rules = rules;
        this.own = own;
        verify(own);
    }

    /**
     * The configuration for a folder, with no names looked up yet.
     *
     * @throws org.candorlint.pack.PackException if it is wrong
     */
    static Configuration read(Optional<Path> only, Path folder, Optional<Path> highest) {
        return only.map(Configuration::read)
                .orElseGet(() -> Configuration.find(folder, highest).orElseGet(() -> Configuration.empty(folder)));
    }

    Configuration own() {
        return own;
    }

    /** The folder of the run's own configuration, where there is a file. */
    Optional<Path> home() {
        boolean written = only.isPresent() || Files.isRegularFile(own.folder().resolve(Configuration.FILE_NAME));
        return written ? Optional.of(own.folder()) : Optional.empty();
    }

    /**
     * The configuration for a folder.
     *
     * @throws org.candorlint.pack.PackException if it is wrong
     */
    Configuration above(Path folder) {
        return only.isPresent() ? own : found.computeIfAbsent(folder, this::checked);
    }

    private Configuration checked(Path folder) {
        Configuration configuration = read(only, folder, highest);
        verify(configuration);
        return configuration;
    }

    private void verify(Configuration configuration) {
        Path file = only.orElse(configuration.folder().resolve(Configuration.FILE_NAME));
        if (!Files.isRegularFile(file)) {
            return;
        }
        Configuration.verify(file, rules);
        if (!configuration.packs().isEmpty() && !configuration.folder().equals(own.folder())) {
            throw new WrongSetting(
                    file + " names packs, but this run began with other packs",
                    "Check the pages below it in a run of their own, or name one configuration for all.");
        }
    }
}
