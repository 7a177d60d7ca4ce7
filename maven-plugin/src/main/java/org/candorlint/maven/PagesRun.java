package org.candorlint.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.candorlint.finding.CheckReport;
import org.candorlint.site.SiteCheck;
import org.candorlint.site.SitePage;
import org.candorlint.site.SiteRun;

/** Pages and what they are held to, found and read. Nothing is settled yet of what a check of them finds. */
record PagesRun(CheckParameters parameters, SourcePages found, SiteCheck site) {

    /** @throws org.candorlint.site.WrongSetting if a pack or the configuration cannot be used as it is */
    static PagesRun open(CheckParameters parameters, SourcePages found, Rules rules) {
        RuleSettings asked = parameters.rules();
        Path start = found.start().orElse(parameters.root());
        SiteCheck site = rules.open(new Rules.Asked(asked.config(), asked.packs(), start, parameters.root()))
                .choosing(asked.markets(), Optional.empty());
        return new PagesRun(parameters, found, site);
    }

    /** @param copy whether the report keeps the copy of the pages */
    CheckReport check(boolean copy) {
        List<SitePage> pages = found.pages().stream()
                .filter(page -> found.chosen() || !site.excludes(page))
                .toList();
        return new SiteRun(copy ? site.keepingCopy() : site, parameters.version(), "MAVEN_OPTS=-Xmx4g gives more.")
                .check(pages, found.failures(), Runtime.getRuntime().availableProcessors());
    }
}
