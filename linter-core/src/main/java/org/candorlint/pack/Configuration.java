package org.candorlint.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candorlint.rule.RuleSet;
import org.candorlint.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What {@code candor.yaml} says. Immutable and thread-safe.
 *
 * @param folder the folder that relative paths and globs start from: that of the file
 * @param markets ids of the markets to check for; empty when the file says nothing
 * @param failOn the slightest severity that fails a run, if the file says so
 * @param include globs of the pages to check; empty for all
 * @param exclude globs of pages to leave out
 * @param packs paths of packs to load after the bundled ones
 * @param pageKinds what kind of page some pages are; the first glob that fits decides
 * @param severities what a category or rule is worth, by id
 * @param limits how large a page may be and how long its check may take, as far as the file says so
 * @param baseline path of the file of known findings, if the file names one
 * @param decisions path of the file of decisions, if the file names one
 * @param evidence path of the file of evidence, if the file names one
 */
public record Configuration(
        Path folder,
        List<String> markets,
        @Nullable Severity failOn,
        List<String> include,
        List<String> exclude,
        List<String> packs,
        List<PageKindGlob> pageKinds,
        Map<String, Level> severities,
        PageLimits limits,
        @Nullable String baseline,
        @Nullable String decisions,
        @Nullable String evidence) {

    public static final String FILE_NAME = "candor.yaml";

    public Configuration {
        markets = List.copyOf(markets);
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
        packs = List.copyOf(packs);
        pageKinds = List.copyOf(pageKinds);
        severities = Map.copyOf(severities);
    }

    /** The kind of the pages that a glob fits. */
    public record PageKindGlob(String glob, String kind) {}

    /** A severity, or none at all. */
    public enum Level {
        OFF(null),
        NOTE(Severity.NOTE),
        WARNING(Severity.WARNING),
        ERROR(Severity.ERROR);

        private final @Nullable Severity severity;

        Level(@Nullable Severity severity) {
            this.severity = severity;
        }

        /** Empty for {@link #OFF}. */
        public Optional<Severity> severity() {
            return Optional.ofNullable(severity);
        }
    }

    /** One that says nothing. */
    public static Configuration empty(Path folder) {
        return new Configuration(
                folder,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                PageLimits.NONE,
                null,
                null,
                null);
    }

    /**
     * The nearest {@code candor.yaml}, upward from a page or a folder.
     *
     * @throws PackException if there is one and it is wrong
     */
    public static Optional<Configuration> find(Path from) {
        return find(from, Optional.empty());
    }

    /**
     * The nearest {@code candor.yaml}, upward from a page or a folder.
     *
     * @param highest the last folder that is looked into, for what lies below it; absolute
     * @throws PackException if there is one and it is wrong
     */
    public static Optional<Configuration> find(Path from, Optional<Path> highest) {
        for (Path at = from.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            Path file = at.resolve(FILE_NAME);
            if (Files.isRegularFile(file)) {
                return Optional.of(read(file));
            }
            if (highest.isPresent() && highest.get().equals(at)) {
                break;
            }
        }
        return Optional.empty();
    }

    /**
     * Reads a configuration.
     *
     * @throws PackException if it is wrong
     */
    public static Configuration read(Path file) {
        return Yaml.read(file, value -> ConfigurationReader.read(file, value));
    }

    /**
     * Looks the names in a configuration up in the rules that it configures.
     *
     * @throws PackException if there is no such market, page kind, category or rule
     */
    public static void verify(Path file, RuleSet rules) {
        Yaml.read(file, value -> ConfigurationNames.check(value, rules));
    }

    public Optional<Severity> threshold() {
        return Optional.ofNullable(failOn);
    }

    /** The file of known findings, if one is named. */
    public Optional<Path> baselineFile() {
        return Optional.ofNullable(baseline).map(folder::resolve);
    }

    /** The file of decisions, if one is named. */
    public Optional<Path> decisionsFile() {
        return Optional.ofNullable(decisions).map(folder::resolve);
    }

    /** The file of evidence, if one is named. */
    public Optional<Path> evidenceFile() {
        return Optional.ofNullable(evidence).map(folder::resolve);
    }
}
