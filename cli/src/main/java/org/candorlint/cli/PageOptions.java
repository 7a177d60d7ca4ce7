package org.candorlint.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.candorlint.cache.CacheStore;
import org.candorlint.pack.FileSize;
import org.candorlint.pack.PageLimits;
import org.candorlint.pack.TimeSpan;
import org.candorlint.site.Choices;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say how pages are checked. */
final class PageOptions {

    @Option(
            names = {"-m", "--market"},
            paramLabel = "MARKET",
            split = ",",
            description =
                    "Whose law applies, such as us, us-fl or ca; several with commas. Default: us, or what candor.yaml says.")
    private List<String> markets = List.of();

    @Option(
            names = "--profession",
            paramLabel = "PROFESSION",
            description = "Whose professional rules apply as well, such as physician with --market ca-on.")
    private Optional<String> profession = Optional.empty();

    @Option(
            names = "--strict-hedges",
            description = "Report claims too that only a word such as may or can help softens, as notes.")
    private boolean strictHedges;

    @Option(
            names = "--page-kind",
            paramLabel = "KIND",
            description = "What kind of page it is, such as promotional or news, instead of judging by its words.")
    private Optional<String> pageKind = Optional.empty();

    @Option(
            names = "--stdin-filename",
            paramLabel = "NAME",
            description = "The name, and so the format, of the page on standard input.")
    private Optional<String> stdinName = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "Pages checked at a time. Default: one for each processor. The report is the same for every N.")
    private Optional<Integer> threads = Optional.empty();

    @Option(
            names = "--max-file-size",
            paramLabel = "SIZE",
            converter = AmountConverters.Size.class,
            description = "Larger pages are reported as not checked. Default: 50MB, or what candor.yaml says.")
    private Optional<FileSize> largest = Optional.empty();

    @Option(
            names = "--max-page-time",
            paramLabel = "TIME",
            converter = AmountConverters.Time.class,
            description =
                    "Pages that take longer, such as 60s or 2min, are reported as not checked. Default: 120s, or what"
                            + " candor.yaml says.")
    private Optional<TimeSpan> longest = Optional.empty();

    @Mixin
    private CacheOptions cache = new CacheOptions();

    private Optional<CacheStore> memory = Optional.empty();
    private boolean suggestions;

    /**
     * All that a check needs, before it begins.
     *
     * @param paths files, folders, patterns, or - for standard input
     * @param look at the pages that the paths come to
     * @throws UserMistake if an option, a pack or a configuration cannot be used as it is
     */
    PageRun open(Shell shell, SetupOptions setup, List<String> paths, Consumer<FoundPages> look) {
        return open(shell, setup, paths, look, false);
    }

    /**
     * The same.
     *
     * @param copy whether the copy of pages is kept, for a report that shows it
     */
    PageRun open(Shell shell, SetupOptions setup, List<String> paths, Consumer<FoundPages> look, boolean copy) {
        verify();
        PageSource source = new PageSource(shell, stdinName);
        FoundPages all = new PageSearch(shell.folder()).search(paths);
        look.accept(all);
        Engine engine = setup.open(shell, List.of(), start(all, source, shell));
        return over(engine, shell, source, all, copy);
    }

    /** The same with an engine that is there already, and with the copy of pages. */
    PageRun over(Engine engine, Shell shell, List<String> paths) {
        return over(engine, shell, paths, true);
    }

    /** The same with an engine that is there already. */
    PageRun over(Engine engine, Shell shell, List<String> paths, boolean copy) {
        PageSource source = new PageSource(shell, stdinName);
        return over(engine, shell, source, new PageSearch(shell.folder()).search(paths), copy);
    }

    /** The same over pages that were found elsewhere, with their copy. */
    PageRun over(Engine engine, Shell shell, PageContents source, FoundPages all) {
        return over(engine, shell, source, all, true);
    }

    private PageRun over(Engine engine, Shell shell, PageContents source, FoundPages all, boolean copy) {
        verify();
        KnownNames known = new KnownNames(engine.rules());
        CheckRun run = new CheckRun(
                engine,
                source,
                new Choices(
                        known.markets(markets, profession),
                        known.pageKind(pageKind),
                        strictHedges,
                        copy,
                        suggestions,
                        new PageLimits(largest.orElse(null), longest.orElse(null))),
                cache.store(shell).or(() -> memory));
        return new PageRun(engine, run, run.wanted(all), workers());
    }

    /** Where results are kept, if they are. */
    Optional<Path> cacheFolder(Shell shell) {
        return cache.folder(shell);
    }

    /** For a process that stays: what is kept nowhere else is kept as long as it lives. */
    void keepInMemory() {
        memory = Optional.of(CacheStore.inMemory());
    }

    /** For a run that shows or makes edits which settle findings. */
    void seekSuggestions() {
        suggestions = true;
    }

    private void verify() {
        int workers = workers();
        if (workers < 1 || workers > 1024) {
            throw new UserMistake("--threads " + workers + " is not between 1 and 1024", "");
        }
        if (profession.isPresent() && markets.isEmpty()) {
            throw new UserMistake(
                    "--profession says nothing without --market", "For example --market ca-on --profession physician.");
        }
    }

    private int workers() {
        return threads.orElse(Runtime.getRuntime().availableProcessors());
    }

    // The run's own configuration, and with it the packs, is that of its first page.
    private static Path start(FoundPages found, PageSource source, Shell shell) {
        return found.pages().stream()
                .findFirst()
                .map(page -> source.page(page).file().getParent())
                .orElse(shell.folder());
    }
}
