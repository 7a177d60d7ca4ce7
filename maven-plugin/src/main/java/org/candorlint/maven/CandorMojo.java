package org.candorlint.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.candorlint.site.WrongSetting;
import org.jspecify.annotations.Nullable;

/** What all goals have in common: whether they run at all, where they are, and how they end. */
abstract class CandorMojo extends AbstractMojo {

    /**
     * Whether to do nothing at all.
     *
     * @since 0.1.0
     */
    @Parameter(property = "candor.skip", defaultValue = "false")
    private boolean skip;

    /**
     * The folder of the reports: {@code report.json}, {@code report.html}, {@code report.sarif} and so on. Two executions in one
     * module need two folders.
     *
     * @since 0.1.0
     */
    @Parameter(property = "candor.outputDirectory", defaultValue = "${project.build.directory}/candor")
    private File outputDirectory = new File("target/candor");

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private @Nullable MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private @Nullable MojoExecution execution;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Candor is skipped: candor.skip is true");
            return;
        }
        Optional<String> complaint;
        try {
            complaint = run();
        } catch (WrongSetting e) {
            throw new MojoExecutionException(complaint(e), e);
        }
        if (complaint.isPresent()) {
            throw new MojoFailureException(complaint.get());
        }
    }

    /**
     * Does the work of the goal.
     *
     * @return why the build fails, one line, if it does
     * @throws WrongSetting if something is not as it must be to do it
     */
    abstract Optional<String> run();

    static String complaint(WrongSetting wrong) {
        return (wrong.getMessage() + (wrong.hint().isEmpty() ? "" : ". " + wrong.hint())).strip();
    }

    final boolean isSkipped() {
        return skip;
    }

    final Path output() {
        return outputDirectory.toPath();
    }

    final BuildPlace place() {
        if (project == null || session == null || execution == null) {
            throw new IllegalStateException("this goal was not started by Maven");
        }
        return new BuildPlace(project, session, execution);
    }
}
