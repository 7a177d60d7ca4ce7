package org.candorlint.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a build says of a check.
 *
 * @param root from which pages have their names, and above which no configuration is looked for; absolute
 * @param sources of the module, or of all modules
 * @param changedSince the git revision since which pages must have changed to be checked; empty for all pages
 * @param version of the plugin
 */
record CheckParameters(
        Path root,
        List<Sources> sources,
        Optional<String> changedSince,
        RuleSettings rules,
        Gate gate,
        Reports reports,
        String version) {

    CheckParameters {
        sources = List.copyOf(sources);
    }

    /**
     * Looks at every value before anything is done with one.
     *
     * @throws org.candorlint.site.WrongSetting if there is no such level, format, configuration or pack
     */
    void verify() {
        gate.asked();
        reports.formats();
        rules.verify();
    }
}
