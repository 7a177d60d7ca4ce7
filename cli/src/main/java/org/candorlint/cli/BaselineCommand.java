package org.candorlint.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code candor baseline}, which only leads to its commands. */
@Command(
        name = "baseline",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {BaselineCreateCommand.class, BaselineUpdateCommand.class, BaselinePruneCommand.class},
        description = {
            "Keeps the findings of an old site in a file, candor-baseline.tsv, so that candor check fails on new ones alone."
                    + " Commit the file. A finding stays known when its line moves, the page is formatted anew or something"
                    + " beside it changes; a claim that is reworded is a new one.",
            "candor check uses the file where candor.yaml says baseline: candor-baseline.tsv, or with --baseline. Run it in the"
                    + " folder in which the baseline was written: pages have their names from there."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  candor baseline create site/     write every finding of today to candor-baseline.tsv",
            "  candor check --baseline candor-baseline.tsv site/",
            "  candor baseline prune site/      forget what has been fixed",
            "  candor baseline update site/     the same, and take in what is new"
        })
final class BaselineCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command? Try: candor baseline create site/");
    }
}
