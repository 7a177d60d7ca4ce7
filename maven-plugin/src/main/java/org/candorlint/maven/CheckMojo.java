package org.candorlint.maven;

import java.io.File;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.candorlint.site.WrongSetting;
import org.jspecify.annotations.Nullable;

/**
 * Checks the pages of a module: HTML, Markdown, plain text, templates and documents in its source folders. Fails the build
 * where they make claims that cannot stand, and writes a report for tools. A module without pages is passed over in silence.
 *
 * @since 0.1.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends AbstractMojo {

    /**
     * Whether to do nothing at all.
     *
     * @since 0.1.0
     */
    @Parameter(property = "candor.skip", defaultValue = "false")
    private boolean skip;

    /**
     * From which findings on the build fails: {@code error}, {@code warning}, {@code note}, {@code review} (any finding) or
     * {@code never}. Reviews count only with {@code review}. Without it: what candor.yaml says, or else {@code warning}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "candor.failOn")
    private @Nullable String failOn;

    /**
     * Whose law applies, such as {@code us} or {@code ca}. Without it: what candor.yaml says, or else
     * {@code us}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "candor.markets")
    private List<String> markets = List.of();

    /**
     * The folders with pages. Without it, those of these that exist: {@code src/main/webapp}, {@code src/main/resources/static},
     * {@code src/main/resources/public}, {@code src/main/resources/templates}, {@code src/main/resources/META-INF/resources},
     * {@code src/site}, {@code src/main/content}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "candor.sourceDirectories")
    private List<File> sourceDirectories = List.of();

    /**
     * Patterns of the pages to check, relative to each of the folders, such as {@code treatments/**}. Without it, all pages.
     *
     * @since 0.1.0
     */
    @Parameter(property = "candor.includes")
    private List<String> includes = List.of();

    /**
     * Patterns of pages to leave out, relative to each of the folders, such as {@code archive/**}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "candor.excludes")
    private List<String> excludes = List.of();

    /**
     * The configuration of all pages, instead of the candor.yaml found upward from each page.
     *
     * @since 0.1.0
     */
    @Parameter(property = "candor.configFile")
    private @Nullable File configFile;

    /**
     * The file of findings that are known and do not fail the build, as {@code candor baseline create} writes it in the folder of the
     * module. Without it: what candor.yaml says, or else none.
     *
     * @since 0.1.0
     */
    @Parameter(property = "candor.baselineFile")
    private @Nullable File baselineFile;

    /**
     * Packs of rules of one's own, as files or folders, after those that candor.yaml names.
     *
     * @since 0.1.0
     */
    @Parameter(property = "candor.packs")
    private List<File> packs = List.of();

    /**
     * So many findings that reach {@code failOn} do not fail the build.
     *
     * @since 0.1.0
     */
    @Parameter(property = "candor.maxFindings", defaultValue = "0")
    private int maxFindings;

    /**
     * Whether a page that cannot be checked fails the build.
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
     * The folder of the reports: {@code report.json}, {@code report.html}, {@code report.sarif} and so on.
     *
     * @since 0.1.0
     */
    @Parameter(property = "candor.outputDirectory", defaultValue = "${project.build.directory}/candor")
    private File outputDirectory = new File("target/candor");

    @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
    private File basedir = new File("");

    @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
    private String version = "";

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Candor is skipped: candor.skip is true");
            return;
        }
        Optional<String> complaint;
        try {
            complaint = new ModuleCheck(parameters(), BundledRules::open, getLog()).run();
        } catch (WrongSetting e) {
            throw new MojoExecutionException((e.getMessage() + ". " + e.hint()).strip(), e);
        }
        if (complaint.isPresent()) {
            throw new MojoFailureException(complaint.get());
        }
    }

    private CheckParameters parameters() {
        return new CheckParameters(
                basedir.toPath(),
                Optional.ofNullable(failOn),
                markets,
                sourceDirectories.stream().map(File::toPath).toList(),
                includes,
                excludes,
                Optional.ofNullable(configFile).map(File::toPath),
                Optional.ofNullable(baselineFile).map(File::toPath),
                packs.stream().map(File::toPath).toList(),
                new CheckParameters.Gate(maxFindings, strict),
                outputDirectory.toPath(),
                formats,
                version);
    }
}
