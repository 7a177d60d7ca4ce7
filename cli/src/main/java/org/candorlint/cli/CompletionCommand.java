package org.candorlint.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code candor completion}. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        description = "Prints a script that completes commands and options of candor in a shell.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(candor completion bash)                          in ~/.bashrc",
            "  source <(candor completion zsh)                           in ~/.zshrc",
            "  candor completion fish > ~/.config/fish/completions/candor.fish"
        })
final class CompletionCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
    private Kind kind = Kind.BASH;

    CompletionCommand(Shell shell) {
        this.shell = shell;
    }

    /** A shell. */
    enum Kind {
        BASH,
        ZSH,
        FISH
    }

    @Override
    public Integer call() throws IOException {
        CommandLine all = new Commands(shell).line(new String[0]);
        for (String line : lines(all)) {
            shell.out().line(line);
        }
        return ExitStatus.CLEAN;
    }

    // The script for bash brings what zsh needs to read it.
    private List<String> lines(CommandLine all) {
        return kind == Kind.FISH
                ? FishCompletion.lines(all)
                : AutoComplete.bash("candor", all).lines().toList();
    }
}
