package org.candorlint.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command itself, which only leads to the others; {@link Commands} adds them. */
@Command(
        name = "candor",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Reads the web pages of stem-cell and regenerative clinics the way a patient does and a regulator would, and says"
                    + " which claims cannot stand, why, under which law, and what to do about them."
        },
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:nothing at or above the threshold",
            "1:findings at or above the threshold",
            "2:could not run, or could not check a page that was named"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  candor check site/                       check every page of a folder",
            "  candor check --market ca --format json index.html",
            "  candor explain pluripotency/any-cell     why, which law, what to do",
            "  candor trace \"Our cells are safe.\"       how a sentence is read",
            "  candor baseline create site/             accept what is there, fail on what is new",
            "  candor diff HEAD~1 HEAD -- site/         which claims are new, or stronger than they were",
            "  candor init site/                        write a first candor.yaml",
            "  candor help check                        all options of a command",
            "",
            "Nothing leaves this machine. Candor is not legal advice."
        })
final class CandorCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command? Try: candor check site/");
    }
}
