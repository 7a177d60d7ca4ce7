package org.candorlint.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code candor baseline create}. */
@Command(
        name = "create",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        description = "Writes all findings of today to a new baseline.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:done", "2:could not run, or a page that was named could not be checked"},
        footerHeading = "%nExamples:%n",
        footer = {"  candor baseline create site/", "  candor baseline create --market us,ca --baseline known.tsv site/"
        })
final class BaselineCreateCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private BaselineChecking checking = new BaselineChecking();

    BaselineCreateCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        return checking.open(shell).create();
    }
}
