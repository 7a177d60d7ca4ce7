package org.candorlint.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.candorlint.Linter;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Failure;
import org.candorlint.finding.PageReport;
import org.candorlint.language.opennlp.OpenNlpAnnotator;
import org.candorlint.pack.PackSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One page that takes too long or is too large is told of, and the others are checked. */
class LimitsTest {

    private static final PackSource PACK = PackSource.folder(Path.of("src/test/resources/org/candorlint/pack/tiny"));

    private final Path folder;

    LimitsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void a_page_that_takes_longer_than_configured_does_not_cost_the_others() throws IOException {
        Files.writeString(folder.resolve("candor.yaml"), "max-page-time: 1ms\n");
        CheckReport report = run(page("large.html", "<p>A word.".repeat(100_000)), page("small.html", "<p>A word."));

        assertThat(report.pages()).extracting(PageReport::path).containsExactly("small.html");
        assertThat(report.failures())
                .containsExactly(new Failure(
                        "large.html",
                        "checking it took longer than 1 ms",
                        "max-page-time in candor.yaml raises the limit."));
    }

    @Test
    void a_page_larger_than_configured_does_not_cost_the_others() throws IOException {
        Files.writeString(folder.resolve("candor.yaml"), "max-file-size: 10\n");
        CheckReport report = run(page("large.html", "<p>A longer word."), page("small.html", "<p>A word."));

        assertThat(report.pages()).extracting(PageReport::path).containsExactly("small.html");
        assertThat(report.failures())
                .containsExactly(new Failure(
                        "large.html", "is larger than 10 B", "max-file-size in candor.yaml raises the limit."));
    }

    private SitePage page(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        return new SitePage(name, file, PageContent.of(file));
    }

    private CheckReport run(SitePage... pages) {
        SiteCheck site = SiteCheck.open(
                new SiteSetup(List.of(PACK), Optional.empty(), List.of(), folder),
                rules -> Linter.of(rules, new OpenNlpAnnotator(), Optional.empty()));
        return new SiteRun(site, "1", "").check(List.of(pages), List.of(), 2);
    }
}
