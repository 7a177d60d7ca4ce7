package org.candorlint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code candor evaluate}. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description =
                "Measures precision and recall for each category and rule against labelled pages: NAME.html, .md or .txt"
                        + " with NAME.yaml beside it.",
        footerHeading = "%nExamples:%n",
        footer = {"  candor evaluate corpus/dev", "  candor evaluate --pack my-pack corpus/dev corpus/mine"})
final class EvaluateCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "CORPUS", arity = "1..*", description = "Folders of labelled pages.")
    private List<Path> corpora = List.of();

    @Mixin
    private SetupOptions setup = new SetupOptions();

    @Mixin
    private ColourOption colour = new ColourOption();

    EvaluateCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        for (Path corpus : corpora) {
            if (!Files.isDirectory(shell.resolve(corpus))) {
                throw new UserMistake("there is no folder " + corpus, "A corpus is a folder of labelled pages.");
            }
        }
        List<Path> folders = corpora.stream().map(shell::resolve).toList();
        for (String line : setup.open(shell).evaluate(folders, colour.style(shell.terminal()))) {
            shell.out().line(line);
        }
        return ExitStatus.CLEAN;
    }
}
