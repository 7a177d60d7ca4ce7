package org.candorlint.maven;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Checks the pages of a site. Until it does, it stops the build rather than pass unread pages. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends AbstractMojo {
    @Override
    public void execute() throws MojoExecutionException {
        throw new MojoExecutionException("candor:check does not check pages yet");
    }
}
