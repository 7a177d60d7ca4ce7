package org.candorlint.cli;

import java.util.List;
import org.candorlint.finding.CheckReport;
import org.candorlint.site.Choices;
import org.candorlint.site.SitePage;
import org.candorlint.site.SiteRun;

/** Checks the pages that were found. */
final class CheckRun {

    private static final String MEMORY = "CANDOR_JAVA_OPTS=-Xmx4g gives more; --threads 1 needs less.";

    private final Engine engine;
    private final PageContents source;
    private final Choices choices;

    CheckRun(Engine engine, PageContents source, Choices choices) {
        this.engine = engine;
        this.source = source;
        this.choices = choices;
    }

    /** Without the pages that were found in a folder and that configuration keeps Candor away from. */
    FoundPages wanted(FoundPages found) {
        List<FoundPages.Page> wanted = found.pages().stream()
                .filter(page -> page.named() || !engine.excludes(source.page(page)))
                .toList();
        found.skipped().excluded(found.pages().size() - wanted.size());
        return new FoundPages(wanted, found.failures(), found.skipped());
    }

    CheckReport check(FoundPages found, int workers) {
        List<SitePage> pages = found.pages().stream().map(source::page).toList();
        return new SiteRun(engine.rules(), page -> engine.check(page, choices), VersionText.version(), MEMORY)
                .check(pages, found.failures(), workers);
    }
}
