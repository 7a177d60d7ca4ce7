package org.candorlint.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.candorlint.CheckOptions;
import org.candorlint.cache.CacheStore;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.PageReport;
import org.candorlint.site.Choices;
import org.candorlint.site.PageContent;
import org.candorlint.site.SitePage;
import org.candorlint.site.SiteRun;

/** Checks the pages that were found. */
final class CheckRun {

    private static final String MEMORY = "CANDOR_JAVA_OPTS=-Xmx4g gives more; --threads 1 needs less.";

    private final Engine engine;
    private final PageContents source;
    private final Choices choices;
    private final Optional<CacheStore> store;

    CheckRun(Engine engine, PageContents source, Choices choices, Optional<CacheStore> store) {
        this.store = store;
        this.engine = engine;
        this.source = source;
        this.choices = choices;
    }

    /** Without the pages that were found in a folder and that configuration keeps Candor away from. */
    FoundPages wanted(FoundPages found) {
        List<FoundPages.Page> wanted = new ArrayList<>();
        List<FoundPages.Page> others = new ArrayList<>();
        for (FoundPages.Page page : found.pages()) {
            (page.named() || !engine.excludes(source.page(page)) ? wanted : others).add(page);
        }
        found.skipped().excluded(others);
        return new FoundPages(wanted, found.failures(), found.skipped());
    }

    /** What the command line says of every page. */
    Choices choices() {
        return choices;
    }

    /** The settings under which a page is checked. */
    CheckOptions options(FoundPages.Page page) {
        return engine.options(source.page(page), choices);
    }

    /**
     * What a check of a page would find if it held other bytes.
     *
     * @throws org.candorlint.document.UnreadablePage if they are no page
     */
    PageReport again(SitePage page, byte[] bytes) {
        return engine.check(new SitePage(page.name(), page.file(), PageContent.of(bytes)), choices);
    }

    /** The page with the name under which findings report it. */
    SitePage page(FoundPages.Page page) {
        return source.page(page);
    }

    /** @param onPage told of every page that is done, from any thread */
    CheckReport check(FoundPages found, int workers, Runnable onPage) {
        List<SitePage> pages = new ArrayList<>();
        Set<SitePage> drafts = new HashSet<>();
        for (FoundPages.Page page : found.pages()) {
            SitePage content = source.page(page);
            pages.add(content);
            if (page.file().isEmpty()) {
                drafts.add(content);
            }
        }
        Engine caching = store.map(engine::caching).orElse(engine);
        // What somebody pipes in may lie on no disk, and then it should not for our sake.
        Function<SitePage, PageReport> check = page -> {
            try {
                return (drafts.contains(page) ? engine : caching).check(page, choices);
            } finally {
                onPage.run();
            }
        };
        CheckReport report = new SiteRun(engine.rules(), check, VersionText.version(), MEMORY)
                .check(pages, found.failures(), workers);
        store.ifPresent(CacheStore::tidy);
        return report;
    }
}
