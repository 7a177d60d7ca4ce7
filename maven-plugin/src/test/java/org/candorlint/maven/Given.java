package org.candorlint.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Parameters of a check, changed one at a time. */
record Given(CheckParameters parameters) {

    static Given usual(SmallModule module) {
        return new Given(new CheckParameters(
                module.folder(),
                List.of(new Sources(module.folder(), List.of(), List.of(), List.of())),
                Optional.empty(),
                RuleSettings.NONE,
                Gate.USUAL,
                new Reports(module.folder().resolve("target/candor"), List.of()),
                "1.2.3"));
    }

    Given failOn(String level) {
        return gate(new Gate(Optional.of(level), 0, false));
    }

    Given gate(Gate gate) {
        return with(parameters.sources(), parameters.changedSince(), parameters.rules(), gate, parameters.reports());
    }

    Given formats(String... formats) {
        Reports reports = new Reports(parameters.reports().folder(), List.of(formats));
        return with(parameters.sources(), parameters.changedSince(), parameters.rules(), parameters.gate(), reports);
    }

    Given pages(List<Path> folders, List<String> includes, List<String> excludes) {
        List<Sources> sources = List.of(new Sources(parameters.root(), folders, includes, excludes));
        return with(sources, parameters.changedSince(), parameters.rules(), parameters.gate(), parameters.reports());
    }

    Given changedSince(String revision) {
        return with(
                parameters.sources(),
                Optional.of(revision),
                parameters.rules(),
                parameters.gate(),
                parameters.reports());
    }

    Given markets(String... markets) {
        RuleSettings rules = parameters.rules();
        return rules(new RuleSettings(rules.config(), List.of(markets), rules.packs(), rules.baseline()));
    }

    Given config(String file) {
        RuleSettings rules = parameters.rules();
        return rules(new RuleSettings(Optional.of(in(file)), rules.markets(), rules.packs(), rules.baseline()));
    }

    Given packs(String... files) {
        RuleSettings rules = parameters.rules();
        List<Path> packs = List.of(files).stream().map(this::in).toList();
        return rules(new RuleSettings(rules.config(), rules.markets(), packs, rules.baseline()));
    }

    Given baseline(String file) {
        RuleSettings rules = parameters.rules();
        return rules(new RuleSettings(rules.config(), rules.markets(), rules.packs(), Optional.of(in(file))));
    }

    private Path in(String file) {
        return parameters.root().resolve(file);
    }

    private Given rules(RuleSettings rules) {
        return with(parameters.sources(), parameters.changedSince(), rules, parameters.gate(), parameters.reports());
    }

    private Given with(
            List<Sources> sources, Optional<String> changedSince, RuleSettings rules, Gate gate, Reports reports) {
        return new Given(new CheckParameters(
                parameters.root(), sources, changedSince, rules, gate, reports, parameters.version()));
    }
}
