package org.candorlint.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code candor trace}. */
@Command(
        name = "trace",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description =
                "Shows how Candor reads a sentence: tokens with tag, lemma and lexicons, cues, every rule that matched and what"
                        + " excused it, and how probable each category's model finds a claim.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  candor trace \"Stem cells can turn into any cell.\"",
            "  candor trace \"It is a myth that stem cells cure arthritis.\""
        })
final class TraceCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "SENTENCE", description = "A sentence, in quotation marks.")
    private String sentence = "";

    @Option(names = "--all", description = "What every model says, not only those that are not sure of a no.")
    private boolean all;

    @Mixin
    private SetupOptions setup = new SetupOptions();

    @Mixin
    private ColourOption colour = new ColourOption();

    TraceCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        if (sentence.isBlank()) {
            throw new UserMistake("there is no sentence to read", "Write one in quotation marks.");
        }
        TraceText text = new TraceText(colour.style(shell.terminal()), all);
        for (String line : text.lines(setup.open(shell).trace(sentence))) {
            shell.out().line(line);
        }
        return ExitStatus.CLEAN;
    }
}
