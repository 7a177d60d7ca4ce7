package org.candorlint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Failure;
import org.candorlint.finding.PageReport;
import org.candorlint.finding.SiteConflicts;
import org.candorlint.pack.PageLimits;

/** Checks pages side by side. What comes out is the same whatever the number of workers. */
final class CheckRun {

    private final Engine engine;
    private final PageContents source;
    private final List<String> markets;
    private final Optional<String> kind;
    private final Wishes wishes;

    CheckRun(Engine engine, PageContents source, List<String> markets, Optional<String> kind, Wishes wishes) {
        this.engine = engine;
        this.source = source;
        this.markets = markets;
        this.kind = kind;
        this.wishes = wishes;
    }

    /**
     * What is wanted of every page.
     *
     * @param strictHedges that claims are reported which only a hedge excuses
     * @param copy that its copy is kept, for a report that shows it
     * @param limits how large it may be and how long it may take, as far as the command line says so
     */
    record Wishes(boolean strictHedges, boolean copy, PageLimits limits) {}

    /** Without the pages that were found in a folder and that configuration keeps Candor away from. */
    FoundPages wanted(FoundPages found) {
        List<FoundPages.Page> wanted = found.pages().stream()
                .filter(page -> page.named() || !engine.excludes(submission(page)))
                .toList();
        found.skipped().excluded(found.pages().size() - wanted.size());
        return new FoundPages(wanted, found.failures(), found.skipped());
    }

    CheckReport check(FoundPages found, int workers) {
        List<PageReport> pages = new ArrayList<>();
        List<Failure> failures = new ArrayList<>(found.failures());
        ExecutorService pool = Executors.newFixedThreadPool(
                Math.max(1, Math.min(workers, found.pages().size())));
        try {
            List<Future<PageReport>> running = new ArrayList<>();
            for (FoundPages.Page page : found.pages()) {
                running.add(pool.submit(() -> check(page)));
            }
            for (int i = 0; i < running.size(); i++) {
                String name = source.name(found.pages().get(i));
                try {
                    pages.add(running.get(i).get());
                } catch (ExecutionException e) {
                    failures.add(failure(name, Objects.requireNonNullElse(e.getCause(), e)));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UserMistake("interrupted", "");
        } finally {
            pool.shutdownNow();
        }
        return new CheckReport(VersionText.version(), engine.rules(), SiteConflicts.settle(pages), failures);
    }

    private PageReport check(FoundPages.Page page) throws NotChecked {
        Submission submission = submission(page);
        return engine.check(
                submission, source.bytes(page, engine.limits(submission).largest()));
    }

    private Submission submission(FoundPages.Page page) {
        return new Submission(source.name(page), source.file(page), markets, kind, wishes);
    }

    // One page that breaks us, or needs more memory than there is, must not cost the others.
    private static Failure failure(String page, Throwable cause) {
        if (cause instanceof NotChecked known) {
            return known.failure(page);
        }
        if (cause instanceof UserMistake mistake) {
            throw mistake;
        }
        if (cause instanceof OutOfMemoryError) {
            return new Failure(
                    page,
                    "there is not enough memory for it",
                    "CANDOR_JAVA_OPTS=-Xmx4g gives more; --threads 1 needs less.");
        }
        return new Failure(
                page,
                "Candor failed on it: " + cause,
                "That is an error of Candor's own; please report it with the page.");
    }
}
