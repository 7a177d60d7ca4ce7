package org.candorlint.cli;

import java.nio.file.FileSystems;
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

/** Puts together what the command line and a page's configuration say about it; the command line wins. */
final class PageSettings {

    private static final String DEFAULT_MARKET = "us";

    private final RuleSet rules;
    private final Configuration configuration;

    PageSettings(RuleSet rules, Configuration configuration) {
        this.rules = rules;
        this.configuration = configuration;
    }

    CheckOptions options(Submission page) {
        Map<String, Severity> severities = new HashMap<>();
        Set<String> off = new HashSet<>();
        configuration
                .severities()
                .forEach((id, level) ->
                        level.severity().ifPresentOrElse(severity -> severities.put(id, severity), () -> off.add(id)));
        CheckOptions options = new CheckOptions(
                markets(page),
                null,
                severities,
                off,
                null,
                false,
                page.wishes().strictHedges(),
                page.wishes().copy());
        return kind(page).map(options::withKind).orElse(options);
    }

    /** How large a page may be and how long its check may take, as far as the configuration says so. */
    PageLimits limits() {
        return configuration.limits();
    }

    /** Whether the configuration keeps Candor away from a page. */
    boolean excludes(Path file) {
        boolean included = configuration.include().isEmpty()
                || configuration.include().stream().anyMatch(glob -> fits(glob, file));
        return !included || configuration.exclude().stream().anyMatch(glob -> fits(glob, file));
    }

    private List<Market> markets(Submission page) {
        List<String> ids = page.markets().isEmpty() ? configuration.markets() : page.markets();
        List<String> chosen = ids.isEmpty() ? List.of(DEFAULT_MARKET) : ids;
        return chosen.stream().flatMap(id -> rules.market(id).stream()).toList();
    }

    private Optional<String> kind(Submission page) {
        return page.kind()
                .or(() -> configuration.pageKinds().stream()
                        .filter(kind -> fits(kind.glob(), page.file()))
                        .map(Configuration.PageKindGlob::kind)
                        .findFirst());
    }

    private boolean fits(String glob, Path file) {
        Path folder = configuration.folder();
        return file.startsWith(folder)
                && FileSystems.getDefault()
                        .getPathMatcher("glob:" + Glob.orNoFolder(glob))
                        .matches(folder.relativize(file));
    }
}
