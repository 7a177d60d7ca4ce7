package org.candorlint.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.candorlint.pack.Configuration;
import org.candorlint.pack.PackException;
import org.candorlint.rule.RuleSet;
import org.jspecify.annotations.Nullable;

/** The configuration of each page: one for all where the command line names it, otherwise the nearest above. Thread-safe. */
final class Configurations {

    private final Optional<Path> only;
    private final @Nullable RuleSet rules;
    private final @Nullable Configuration own;
    private final Map<Path, Configuration> found = new ConcurrentHashMap<>();

    Configurations(Optional<Path> only) {
        this(only, null, null);
    }

    private Configurations(Optional<Path> only, @Nullable RuleSet rules, @Nullable Configuration own) {
        this.only = only;
        this.rules = rules;
        this.own = own;
    }

    /**
     * From now on every name in a configuration must be one that the packs know, and every configuration must ask for the packs
     * that {@code run}, the run's own, asked for.
     *
     * @throws PackException if {@code run} has an unknown name
     */
    Configurations checkedAgainst(RuleSet known, Configuration run) {
        Configurations checked = new Configurations(only, known, run);
        checked.verify(run);
        return checked;
    }

    /** The run's own. */
    Configuration own() {
        return own == null ? Configuration.empty(Path.of("")) : own;
    }

    /** The folder of the run's own configuration, where there is a file. */
    Optional<Path> home() {
        Path folder = own().folder();
        boolean written = only.isPresent() || Files.isRegularFile(folder.resolve(Configuration.FILE_NAME));
        return written ? Optional.of(folder) : Optional.empty();
    }

    /**
     * The configuration for a folder.
     *
     * @throws PackException if it is wrong
     */
    Configuration above(Path folder) {
        return found.computeIfAbsent(only.orElse(folder), this::read);
    }

    private Configuration read(Path from) {
        Configuration configuration = only.isPresent()
                ? Configuration.read(from)
                : Configuration.find(from).orElseGet(() -> Configuration.empty(from));
        verify(configuration);
        return configuration;
    }

    private void verify(Configuration configuration) {
        Path file = only.orElse(configuration.folder().resolve(Configuration.FILE_NAME));
        if (rules == null || own == null || !Files.isRegularFile(file)) {
            return;
        }
        Configuration.verify(file, rules);
        if (!configuration.packs().isEmpty() && !configuration.folder().equals(own.folder())) {
            throw new UserMistake(
                    file + " names packs, but this run began with other packs",
                    "Check the pages below it in a run of their own, or give one file with --config.");
        }
    }
}
