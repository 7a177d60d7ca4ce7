package org.candorlint.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.candorlint.document.UnreadablePage;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Failure;
import org.candorlint.finding.PageReport;
import org.candorlint.finding.SiteConflicts;
import org.candorlint.rule.RuleSet;

/** Checks pages side by side. What comes out is the same whatever the number of workers. Immutable and thread-safe. */
public final class SiteRun {

    private final RuleSet rules;
    private final Function<SitePage, PageReport> check;
    private final String version;
    private final String memoryHint;

    /**
     * @param version of the tool, for the report
     * @param memoryHint how a user gives it more memory
     */
    public SiteRun(SiteCheck site, String version, String memoryHint) {
        this(site.rules(), site::check, version, memoryHint);
    }

    /**
     * The same for another way to check a page.
     *
     * @param check may throw an {@link UnreadablePage} or a {@link WrongSetting}; asked from several threads
     */
    public SiteRun(RuleSet rules, Function<SitePage, PageReport> check, String version, String memoryHint) {
        this.rules = rules;
        this.check = check;
        this.version = version;
        this.memoryHint = memoryHint;
    }

    /**
     * Checks every page.
     *
     * @param before what failed already, such as folders that could not be listed
     * @param workers pages checked at a time, at least 1
     * @throws WrongSetting if the configuration above one of the pages is wrong, or the thread was interrupted
     */
    public CheckReport check(List<SitePage> pages, List<Failure> before, int workers) {
        List<PageReport> reports = new ArrayList<>();
        List<Failure> failures = new ArrayList<>(before);
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, Math.min(workers, pages.size())));
        try {
            List<Future<PageReport>> running = new ArrayList<>();
            for (SitePage page : pages) {
                running.add(pool.submit(() -> check.apply(page)));
            }
            for (int i = 0; i < running.size(); i++) {
                try {
                    reports.add(running.get(i).get());
                } catch (ExecutionException e) {
                    failures.add(failure(pages.get(i).name(), Objects.requireNonNullElse(e.getCause(), e)));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WrongSetting("interrupted", "");
        } finally {
            pool.shutdownNow();
        }
        return new CheckReport(version, rules, SiteConflicts.settle(reports), failures);
    }

    // One page that breaks us, or needs more memory than there is, must not cost the others.
    private Failure failure(String page, Throwable cause) {
        if (cause instanceof UnreadablePage known) {
            return new Failure(page, String.valueOf(known.getMessage()), known.hint());
        }
        if (cause instanceof WrongSetting wrong) {
            throw wrong;
        }
        if (cause instanceof OutOfMemoryError) {
            return new Failure(page, "there is not enough memory for it", memoryHint);
        }
        return new Failure(
                page,
                "Candor failed on it: " + cause,
                "That is an error of Candor's own; please report it with the page.");
    }
}
