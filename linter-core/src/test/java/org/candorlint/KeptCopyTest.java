package org.candorlint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candorlint.document.PageFormat;
import org.candorlint.document.format.AnyPageReader;
import org.candorlint.finding.Finding;
import org.candorlint.finding.PageCopy;
import org.candorlint.finding.PageReport;
import org.candorlint.finding.Place;
import org.candorlint.language.opennlp.OpenNlpAnnotator;
import org.candorlint.pack.PackSource;
import org.candorlint.pack.Packs;
import org.candorlint.site.PageContent;
import org.candorlint.site.SiteCheck;
import org.candorlint.site.SitePage;
import org.candorlint.site.SiteSetup;
import org.candorlint.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptCopyTest {

    private static final PackSource PACK = PackSource.folder(Path.of("src/test/resources/org/candorlint/pack/tiny"));
    private static final Linter LINTER = Linter.of(Packs.load(List.of(PACK)), new OpenNlpAnnotator(), Optional.empty());
    private static final String PAGE = """
            <html><head><title>We offer it</title></head><body>
            <h2>Our   infusion works for&nbsp;everyone</h2>
            <p>The cells come from your fat. <span>Later</span> the cells come from your own &amp; best marrow.</p>
            <ul><li>The infusion works for everybody</li><li>The infusion does not work for everyone.</li></ul>
            <footer><p>Small words.</p></footer>
            </body></html>
            """;

    @Test
    void the_copy_is_kept_only_for_those_who_ask() {
        assertThat(check(CheckOptions.of()).copy()).isEmpty();
        assertThat(check(CheckOptions.of().keepingCopy()).copy()).isPresent();
    }

    @Test
    void it_is_the_passages_in_order_with_what_they_are() {
        List<PageCopy.Part> parts =
                check(CheckOptions.of().keepingCopy()).copy().orElseThrow().parts();

        assertThat(parts.get(0)).isEqualTo(new PageCopy.Part("title", 0, "visible", "head", 1, "We offer it"));
        assertThat(parts.get(1))
                .isEqualTo(new PageCopy.Part("heading", 2, "visible", "main", 2, "Our infusion works for everyone"));
        assertThat(parts)
                .last()
                .isEqualTo(new PageCopy.Part("paragraph", 0, "fine-print", "footer", 5, "Small words."));
    }

    @Test
    void every_finding_and_its_other_places_stand_in_it_where_they_say() {
        PageReport report = check(CheckOptions.of().keepingCopy().withKind("promotional"));
        List<PageCopy.Part> parts = report.copy().orElseThrow().parts();

        assertThat(report.findings())
                .extracting(finding -> finding.rule().id())
                .contains("promise/sure-outcome", "source/two-sources", "notice/status-unsaid");
        assertThat(Stream.concat(report.findings().stream(), report.excused().stream())
                        .flatMap(KeptCopyTest::places))
                .hasSizeGreaterThan(5)
                .allSatisfy(
                        place -> assertThat(parts.get(place.passage()).text().substring(place.offset()))
                                .startsWith(place.text()));
    }

    @Test
    void a_site_keeps_it_too(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("page.html"), PAGE, StandardCharsets.UTF_8);
        SitePage page = new SitePage("page.html", file, PageContent.of(file));
        SiteCheck site = SiteCheck.open(
                new SiteSetup(List.of(PACK), Optional.empty(), List.of(), folder),
                rules -> Linter.of(rules, new OpenNlpAnnotator(), Optional.empty()));

        assertThat(site.check(page).copy()).isEmpty();
        assertThat(site.keepingCopy().check(page).copy()).isPresent();
    }

    private static Stream<Place> places(Finding finding) {
        return Stream.concat(Stream.of(finding.place()), finding.related().stream());
    }

    private static PageReport check(CheckOptions options) {
        return LINTER.check(new AnyPageReader().read(SourceText.of("page.html", PAGE), PageFormat.HTML), options);
    }
}
