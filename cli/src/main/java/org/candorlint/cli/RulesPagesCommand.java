package org.candorlint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.candorlint.report.pages.RulePages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code candor rules pages}. */
@Command(
        name = "pages",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description = "Writes pages about all rules and about the law of all markets, in Markdown, below a folder.")
final class RulesPagesCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "FOLDER", description = "Where the folders rules and law are written.")
    private Path folder = Path.of("docs");

    @Mixin
    private SetupOptions setup = new SetupOptions();

    RulesPagesCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        Map<String, String> pages = RulePages.of(setup.open(shell).rules());
        FolderOutput.write(shell, folder, pages);
        shell.out().line("Wrote " + pages.size() + " pages below " + folder + ".");
        return ExitStatus.CLEAN;
    }
}
