package org.candorlint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.candorlint.finding.CheckReport;
import org.candorlint.pack.Configuration;
import org.candorlint.report.Quantity;
import org.candorlint.site.Choices;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code candor init}. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        description = {
            "Looks at the pages of a folder and writes a first candor.yaml there: the markets that the pages seem to be of, folders"
                    + " that a generator seems to write, kinds of pages, disclaimers of the site's own. What is a guess stands"
                    + " in comments."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:done", "2:could not run, or there is a candor.yaml already"},
        footerHeading = "%nExamples:%n",
        footer = {"  candor init site/", "  candor init --stdout site/                 only show it"})
final class InitCommand implements Callable<Integer> {

    private static final int MOST_PAGES = 400;

    private final Shell shell;

    @Parameters(
            paramLabel = "FOLDER",
            arity = "0..1",
            description = "Where the pages are. Default: the current folder.")
    private Path folder = Path.of(".");

    @Option(names = "--force", description = "Take the place of a candor.yaml that is there.")
    private boolean force;

    @Option(names = "--stdout", description = "Print it instead of writing a file.")
    private boolean print;

    InitCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        Path home = shell.resolve(folder);
        Path file = home.resolve(Configuration.FILE_NAME);
        if (!Files.isDirectory(home)) {
            throw new UserMistake("there is no folder " + folder, "");
        }
        if (!force && !print && Files.exists(file)) {
            throw new UserMistake(
                    "there is a configuration already: " + RecordText.name(file, shell),
                    "--force takes its place, --stdout only shows what would be written.");
        }
        FoundPages found = new PageSearch(home).search(List.of("."));
        if (found.pages().isEmpty()) {
            throw new UserMistake("there is no page in " + folder, "candor init looks at pages.");
        }
        // Of a large site some pages are enough, spread over all of it, but the look at its folders is at all of them.
        FoundPages some = sample(found);
        String text = FirstConfiguration.of(found, look(some, home));
        if (print) {
            for (String line : text.lines().toList()) {
                shell.out().line(line);
            }
            return ExitStatus.CLEAN;
        }
        RecordText.write(file, RecordText.name(file, shell), text);
        shell.out()
                .line("Looked at " + Quantity.of(some.pages().size(), "page") + " and wrote "
                        + RecordText.name(file, shell) + ". Read it: what is a guess is a comment.");
        return ExitStatus.CLEAN;
    }

    /** As if there were no configuration yet, neither there nor above. */
    private CheckReport look(FoundPages pages, Path home) throws IOException {
        Path temporary = Files.createTempDirectory("candor");
        Path plain = temporary.resolve(Configuration.FILE_NAME);
        try (Progress progress = Progress.of(shell, pages.pages().size())) {
            Files.writeString(plain, "markets: [us]\n");
            Engine engine = shell.engines().open(new Setup(Optional.of(plain), List.of(), home));
            Choices choices = new Choices(List.of(), Optional.empty(), false, true);
            PageSource source = new PageSource(shell, Optional.empty());
            return new CheckRun(engine, source, choices, Optional.empty())
                    .check(pages, Runtime.getRuntime().availableProcessors(), progress::step);
        } finally {
            Files.deleteIfExists(plain);
            Files.delete(temporary);
        }
    }

    private static FoundPages sample(FoundPages found) {
        int step = 1 + (found.pages().size() - 1) / MOST_PAGES;
        List<FoundPages.Page> some = new ArrayList<>();
        for (int i = 0; i < found.pages().size(); i += step) {
            some.add(found.pages().get(i));
        }
        return new FoundPages(some, found.failures(), found.skipped());
    }
}
