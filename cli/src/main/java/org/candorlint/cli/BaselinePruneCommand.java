package org.candorlint.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code candor baseline prune}. */
@Command(
        name = "prune",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        description =
                "Drops what has been fixed from the baseline, and takes in nothing. Pages that are not checked stay as they are.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:done", "2:could not run, or a page that was named could not be checked"},
        footerHeading = "%nExamples:%n",
        footer = {"  candor baseline prune site/"})
final class BaselinePruneCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private BaselineChecking checking = new BaselineChecking();

    BaselinePruneCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        return checking.open(shell).prune();
    }
}
