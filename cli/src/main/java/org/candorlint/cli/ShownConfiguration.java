package org.candorlint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.candorlint.CheckOptions;
import org.candorlint.decision.RecordFiles;
import org.candorlint.pack.Configuration;
import org.candorlint.rule.Market;
import org.candorlint.rule.Severity;
import org.candorlint.site.Choices;

/** What {@code --show-config} shows: the settings of a page, each with where it comes from. */
final class ShownConfiguration {

    private static final String OPTION = "command line";
    private static final String DEFAULT = "default";

    private final List<String> lines = new ArrayList<>();
    private final Shell shell;
    private final Configuration configuration;
    private final Optional<Path> file;

    private ShownConfiguration(Shell shell, Engine engine, Optional<Path> named) {
        this.shell = shell;
        this.configuration = engine.configuration();
        this.file = named.or(() -> engine.home().map(home -> home.resolve(Configuration.FILE_NAME)));
    }

    /**
     * What the command line says.
     *
     * @param config the configuration that it names
     * @param failOn the level that it names
     * @param records where the records of the site are
     * @param cache where results are kept
     */
    record Asked(Optional<Path> config, Optional<String> failOn, RecordFiles records, Optional<Path> cache) {}

    static List<String> lines(PageRun run, Shell shell, Asked asked) {
        ShownConfiguration shown = new ShownConfiguration(shell, run.engine(), asked.config());
        shown.add(run, asked);
        return shown.lines;
    }

    private void add(PageRun run, Asked asked) {
        Optional<FoundPages.Page> first = run.found().pages().stream().findFirst();
        lines.add("page: " + first.map(FoundPages.Page::name).orElse("none was found"));
        lines.add("configuration: " + file.map(this::shown).orElse("none; there is no candor.yaml above the page"));
        first.ifPresent(page -> addOptions(run.run().options(page), run.run().choices()));
        value(
                "fail-on",
                asked.failOn().orElse(threshold()),
                asked.failOn().isPresent(),
                "fail-on",
                configuration.threshold().isPresent());
        list("include", configuration.include());
        list("exclude", configuration.exclude());
        list("packs", configuration.packs());
        path("baseline", asked.records().baseline(), configuration.baselineFile());
        path("decisions", asked.records().decisions(), configuration.decisionsFile());
        path("evidence", asked.records().evidence(), configuration.evidenceFile());
        lines.add("cache: " + asked.cache().map(this::shown).orElse("none"));
    }

    private void addOptions(CheckOptions options, Choices choices) {
        List<String> markets = options.markets().stream().map(Market::id).toList();
        value(
                "markets",
                String.join(", ", markets),
                !choices.markets().isEmpty(),
                "markets",
                !configuration.markets().isEmpty());
        value(
                "page-kind",
                options.pageKind().orElse("judged by its words"),
                choices.kind().isPresent(),
                "page-kinds",
                options.pageKind().isPresent());
        if (choices.strictHedges()) {
            lines.add("strict-hedges: on  (" + OPTION + ")");
        }
        Map<String, String> levels = new TreeMap<>();
        options.severities()
                .forEach((id, severity) -> levels.put(id, severity.name().toLowerCase(Locale.ROOT)));
        new TreeSet<>(options.off()).forEach(id -> levels.put(id, "off"));
        levels.forEach((id, level) -> lines.add("severity of " + id + ": " + level + "  (" + origin(id) + ")"));
    }

    private String threshold() {
        return configuration.threshold().orElse(Severity.WARNING).name().toLowerCase(Locale.ROOT);
    }

    private void value(String name, String value, boolean asked, String key, boolean written) {
        lines.add(name + ": " + value + "  (" + (asked ? OPTION : written ? origin(key) : DEFAULT) + ")");
    }

    private void list(String key, List<String> values) {
        lines.add(key + ": " + (values.isEmpty() ? "none" : String.join(", ", values)) + "  ("
                + (values.isEmpty() ? DEFAULT : origin(key)) + ")");
    }

    private void path(String key, Optional<Path> effective, Optional<Path> written) {
        String origin = effective.isEmpty() ? DEFAULT : effective.equals(written) ? origin(key) : "found or named";
        lines.add(key + ": " + effective.map(this::shown).orElse("none") + "  (" + origin + ")");
    }

    /** The file with the line on which a key stands, where that can be told. */
    private String origin(String key) {
        if (file.isEmpty()) {
            return DEFAULT;
        }
        String name = shown(file.get());
        try {
            List<String> text = Files.readAllLines(file.get());
            for (int i = 0; i < text.size(); i++) {
                String line = text.get(i).strip();
                if (line.startsWith(key + ":")
                        || line.startsWith('"' + key + "\":")
                        || line.startsWith('\'' + key + "':")) {
                    return name + ":" + (i + 1);
                }
            }
        } catch (IOException e) {
            return name;
        }
        return name;
    }

    private String shown(Path path) {
        return RecordText.name(path, shell);
    }
}
