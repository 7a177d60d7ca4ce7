package org.candorlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.candorlint.Linter;
import org.candorlint.cache.CacheStore;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.PageReport;
import org.candorlint.language.opennlp.OpenNlpAnnotator;
import org.candorlint.rules.BundledPack;
import org.candorlint.site.PageContent;
import org.candorlint.site.SiteCheck;
import org.candorlint.site.SitePage;
import org.candorlint.site.SiteRun;
import org.candorlint.site.SiteSetup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example site under the bundled rules and models, from the cache and afresh. */
final class CachedSiteTest {

    private static final Path SITE =
            Path.of("../examples/clinic-site").toAbsolutePath().normalize();

    private final BundledPack bundled = new BundledPack();
    private final AtomicInteger linters = new AtomicInteger();

    @Test
    void a_second_run_gives_the_same_and_needs_no_linter(@TempDir Path folder) throws Exception {
        CheckReport fresh = check(open());
        CheckReport first = check(open().caching(CacheStore.in(folder), "this one"));
        int before = linters.get();
        CheckReport second = check(open().caching(CacheStore.in(folder), "this one"));

        assertThat(before).isEqualTo(2);
        assertThat(linters).hasValue(2);
        assertThat(first.pages()).isEqualTo(fresh.pages());
        assertThat(second.pages()).isEqualTo(fresh.pages());
        assertThat(second.findings().size()).isGreaterThan(20);
        assertThat(second.pages().stream().map(PageReport::copy)).allMatch(Optional::isPresent);
    }

    private SiteCheck open() {
        SiteSetup setup = new SiteSetup(List.of(bundled.source()), Optional.empty(), List.of(), SITE);
        return SiteCheck.open(setup, rules -> {
                    linters.incrementAndGet();
                    return Linter.of(rules, new OpenNlpAnnotator(), bundled::models, bundled.compiled());
                })
                .keepingCopy();
    }

    private static CheckReport check(SiteCheck site) throws Exception {
        try (Stream<Path> files = Files.walk(SITE)) {
            List<SitePage> pages = files.filter(Files::isRegularFile)
                    .map(file -> new SitePage(SITE.relativize(file).toString(), file, PageContent.of(file)))
                    .toList();
            return new SiteRun(site, "1", "").check(pages, List.of(), 2);
        }
    }
}
