package org.candorlint.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Checks the pages of all modules of a build in one run and makes one report of them: a page of {@code mvn site} of the root, and
 * the full report. Pages of different modules that contradict each other are found too. {@code sourceDirectories} count from
 * each module. It never fails the build for a finding.
 *
 * @since 0.1.0
 */
@Mojo(name = "aggregate", aggregator = true, threadSafe = true)
public final class AggregateMojo extends AbstractReport {

    @Override
    List<Sources> sources(BuildPlace place) {
        if (!place.project().isExecutionRoot()) {
            return List.of();
        }
        Path here = place.module();
        return place.modules().stream().map(module -> sources(here, module)).toList();
    }

    @Override
    Path reports() {
        return output().resolve("aggregate");
    }

    @Override
    public String folder() {
        return "candor-aggregate";
    }

    @Override
    public String getName(Locale locale) {
        return "Candor, all modules";
    }
}
