package org.candorlint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candorlint.site.ChangedFiles;
import picocli.CommandLine.Option;

/** The options of day-to-day work: which pages, what is looked at, and what is told beside the findings. */
final class WorkingOptions {

    @Option(
            names = "--changed-since",
            paramLabel = "REV",
            description =
                    "Only pages that differ from a git revision, such as HEAD or main, whether committed or not, and new ones."
                            + " Contradictions with pages that are left out are not found.")
    private Optional<String> revision = Optional.empty();

    @Option(
            names = "--show-files",
            description = "List the pages that would be checked, and why others are not; check none.")
    private boolean files;

    @Option(
            names = "--show-config",
            description = "Show the settings of the first page, and where each comes from; check none.")
    private boolean configuration;

    @Option(
            names = "--statistics",
            description = "After the report, count findings by category and rule. Times go to standard error.")
    private boolean statistics;

    @Option(
            names = "--watch",
            description = "Stay, check pages again as they change, and say what is new. Ctrl-C ends it.")
    private boolean watch;

    boolean watches() {
        return watch;
    }

    boolean counts() {
        return statistics;
    }

    /** Without the pages that have not changed. */
    PageRun narrow(PageRun run, Shell shell) {
        if (revision.isEmpty()) {
            return run;
        }
        Set<Path> changed = new ChangedFiles(shell.folder()).since(revision.orElseThrow());
        List<FoundPages.Page> kept = new ArrayList<>();
        List<FoundPages.Page> others = new ArrayList<>();
        for (FoundPages.Page page : run.found().pages()) {
            boolean wanted =
                    page.file().map(file -> changed.contains(real(file))).orElse(true);
            (wanted ? kept : others).add(page);
        }
        run.found().skipped().unchanged(others, revision.orElseThrow());
        return run.with(new FoundPages(kept, run.found().failures(), run.found().skipped()));
    }

    /** The exit status, if the options ask to look only and not to check. */
    Optional<Integer> look(PageRun run, Shell shell, ShownConfiguration.Asked asked) throws IOException {
        if (!files && !configuration) {
            return Optional.empty();
        }
        if (configuration) {
            for (String line : ShownConfiguration.lines(run, shell, asked)) {
                shell.out().line(line);
            }
        }
        if (files) {
            for (String line : ShownFiles.lines(run.found())) {
                shell.out().line(line);
            }
        }
        run.found()
                .failures()
                .forEach(failure -> shell.complain(failure.path() + ": " + failure.message(), failure.hint()));
        return Optional.of(run.found().failures().isEmpty() ? ExitStatus.CLEAN : ExitStatus.COULD_NOT);
    }

    // Git names what it holds without links.
    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file;
        }
    }
}
