package org.candorlint.maven;

import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Checks the pages of a module: HTML, Markdown, plain text, templates and documents in its source folders. Fails the build
 * where they make claims that cannot stand, and writes a report for tools. A module without pages is passed over in silence.
 * Where nothing has changed since the last check, its result is repeated.
 *
 * @since 0.1.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends PagesMojo {

    /**
     * From which findings on the build fails: {@code error}, {@code warning}, {@code note}, {@code review} (any finding) or
     * {@code never}. Reviews count only with {@code review}. Without it: what candor.yaml says, or else {@code warning}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "candor.failOn")
    private @Nullable String failOn;

    /**
     * So many findings that reach {@code failOn} do not fail the build.
     *
     * @since 0.1.0
     */
    @Parameter(property = "candor.maxFindings", defaultValue = "0")
    private int maxFindings;

    /**
     * Whether a page that cannot be checked, or was read and not linted, fails the build.
     *
     * @since 0.1.0
     */
    @Parameter(property = "candor.strict", defaultValue = "false")
    private boolean strict;

    /**
     * The formats of the reports, such as {@code json}, {@code html} or {@code sarif}: those of {@code candor check --format}. Without
     * it: {@code json}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "candor.formats")
    private List<String> formats = List.of();

    /**
     * Whether only pages are checked that changed since the git revision {@code changedSince}, whether committed or not.
     *
     * @since 0.1.0
     */
    @Parameter(property = "candor.onlyChanged", defaultValue = "false")
    private boolean onlyChanged;

    /**
     * The git revision that {@code onlyChanged} compares with, such as {@code origin/main}: from where the two parted.
     *
     * @since 0.1.0
     */
    @Parameter(property = "candor.changedSince", defaultValue = "HEAD")
    private String changedSince = "HEAD";

    @Override
    Optional<String> run() {
        CheckParameters parameters = parameters(
                onlyChanged ? Optional.of(changedSince) : Optional.empty(),
                new Gate(Optional.ofNullable(failOn), maxFindings, strict),
                new Reports(output(), formats));
        return new ModuleCheck(parameters, SharedRules::open, getLog(), place().name()).run();
    }
}
