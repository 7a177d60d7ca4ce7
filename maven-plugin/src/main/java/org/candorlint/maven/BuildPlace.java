package org.candorlint.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Where in a build a goal runs. */
record BuildPlace(MavenProject project, MavenSession session, MojoExecution execution) {

    /** The folder of the module, absolute. */
    Path module() {
        return folder(project);
    }

    /** The folders of all modules, absolute, in the order in which they are built. */
    List<Path> modules() {
        return session.getProjects().stream().map(BuildPlace::folder).toList();
    }

    /**
     * The folder that holds all of the build, as far as it can be told from this module: that with {@code .mvn} in it, or else that
     * of the farthest parent on this disk. It is the same whether the whole is built or this module alone, so that a page has the same
     * name, and a finding the same fingerprint, in both.
     */
    Path root() {
        Path root = module();
        for (MavenProject at = project.getParent(); at != null; at = at.getParent()) {
            root = higher(at.getBasedir(), root);
        }
        return higher(session.getRequest().getMultiModuleProjectDirectory(), root);
    }

    String version() {
        return execution.getVersion();
    }

    /** A name for what runs, the same in the next build; the reports of a site have no id. */
    String name() {
        return execution.getExecutionId() == null
                ? execution.getGoal()
                : execution.getGoal() + "-" + execution.getExecutionId();
    }

    private static Path higher(@Nullable File candidate, Path root) {
        if (candidate == null) {
            return root;
        }
        Path folder = candidate.toPath().toAbsolutePath().normalize();
        return root.startsWith(folder) ? folder : root;
    }

    private static Path folder(MavenProject project) {
        return project.getBasedir().toPath().toAbsolutePath().normalize();
    }
}
