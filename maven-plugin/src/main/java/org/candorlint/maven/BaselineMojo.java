package org.candorlint.maven;

import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes what is found today to the baseline, so that {@code candor:check} fails only on what is new. Where there is a baseline
 * already, what is new is added and what was fixed is dropped. It is the file that {@code baselineFile} or candor.yaml names, or else
 * {@code candor-baseline.tsv} beside candor.yaml.
 *
 * @since 0.1.0
 */
@Mojo(name = "baseline", threadSafe = true)
public final class BaselineMojo extends PagesMojo {

    @Override
    Optional<String> run() {
        CheckParameters parameters = parameters(Optional.empty(), Gate.USUAL, new Reports(output(), List.of()));
        new BaselineWriting(parameters, SharedRules::open, getLog()).run();
        return Optional.empty();
    }
}
