package org.candorlint.site;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candorlint.CheckOptions;
import org.candorlint.pack.Configuration;
import org.candorlint.pack.PageLimits;
import org.candorlint.rule.Market;
import org.candorlint.rule.RuleSet;
import org.candorlint.rule.Severity;

/** Puts together what a front door and a page's configuration say about it; the front door wins. */
final class PageSettings {

    private static final String DEFAULT_MARKET = "us";

    private final RuleSet rules;
    private final Configuration configuration;

    PageSettings(RuleSet rules, Configuration configuration) {
        this.rules = rules;
        this.configuration = configuration;
    }

    CheckOptions options(Path file, Choices choices) {
        Map<String, Severity> severities = new HashMap<>();
        Set<String> off = new HashSet<>();
        configuration
                .severities()
                .forEach((id, level) ->
                        level.severity().ifPresentOrElse(severity -> severities.put(id, severity), () -> off.add(id)));
        CheckOptions options = new CheckOptions(
                markets(choices), null, severities, off, null, false, choices.strictHedges(), choices.copy());
        CheckOptions wished = choices.suggestions() ? options.suggesting() : options;
        return kind(file, choices).map(wished::withKind).orElse(wished);
    }

    /** How large a page may be and how long its check may take. */
    PageLimits limits(Choices choices) {
        return choices.limits().or(configuration.limits());
    }

    /** Whether the configuration keeps Candor away from a page. */
    boolean excludes(Path file) {
        boolean included = configuration.include().isEmpty()
                || configuration.include().stream().anyMatch(glob -> fits(glob, file));
        return !included || configuration.exclude().stream().anyMatch(glob -> fits(glob, file));
    }

    private List<Market> markets(Choices choices) {
        List<String> ids = choices.markets().isEmpty() ? configuration.markets() : choices.markets();
        List<String> chosen = ids.isEmpty() ? List.of(DEFAULT_MARKET) : ids;
        return chosen.stream().flatMap(id -> rules.market(id).stream()).toList();
    }

    private Optional<String> kind(Path file, Choices choices) {
        return choices.kind()
                .or(() -> configuration.pageKinds().stream()
                        .filter(kind -> fits(kind.glob(), file))
                        .map(Configuration.PageKindGlob::kind)
                        .findFirst());
    }

    private boolean fits(String glob, Path file) {
        Path folder = configuration.folder();
        return file.startsWith(folder) && Glob.below(glob).fits(folder.relativize(file));
    }
}
