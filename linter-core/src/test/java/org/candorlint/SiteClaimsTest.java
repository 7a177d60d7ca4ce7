package org.candorlint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.candorlint.document.format.AnyPageReader;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Finding;
import org.candorlint.finding.PageReport;
import org.candorlint.finding.SiteClaim;
import org.candorlint.finding.SiteClaims;
import org.candorlint.language.opennlp.OpenNlpAnnotator;
import org.candorlint.pack.PackSource;
import org.candorlint.pack.Packs;
import org.candorlint.text.SourceText;
import org.junit.jupiter.api.Test;

class SiteClaimsTest {

    private static final PackSource PACK = PackSource.folder(Path.of("src/test/resources/org/candorlint/pack/tiny"));
    private static final Linter LINTER = Linter.of(Packs.load(List.of(PACK)), new OpenNlpAnnotator(), Optional.empty());
    private static final String CLAIM = "<ul><li class=legal>The infusion works for everyone.</li></ul>";
    private static final String FOOTER = "<footer class=site-footer>" + CLAIM + "</footer>";

    @Test
    void a_claim_in_the_footer_of_several_pages_is_one_with_its_places() {
        CheckReport report = report(
                page("a.html", "<h1>Knee</h1><p>We see you on Mondays.</p>" + FOOTER),
                page("b.html", "<h1>Hip</h1><p>We see you on Fridays.</p>" + FOOTER),
                page("c.html", "<h1>Back</h1><p>We see you at home.</p>"));

        SiteClaims claims = SiteClaims.of(report);

        assertThat(claims.shared()).hasSize(1);
        SiteClaim claim = claims.shared().get(0);
        assertThat(claim.places()).extracting(place -> place.place().path()).containsExactly("a.html", "b.html");
        assertThat(claim.template()).isEqualTo("the footer of 2 of 3 pages (footer.site-footer li.legal)");
        assertThat(shared(report)).hasSize(2);
        assertThat(claims.distinct(shared(report))).containsExactly(claim.first());
    }

    @Test
    void the_file_of_the_template_is_named_where_it_was_checked_too() {
        CheckReport report =
                report(page("a.html", FOOTER), page("b.html", FOOTER), page("partials/footer.html", CLAIM));

        SiteClaim claim = SiteClaims.of(report).shared().get(0);

        assertThat(claim.places()).hasSize(3);
        assertThat(claim.template())
                .isEqualTo("the footer of all 2 pages (footer.site-footer li.legal), from partials/footer.html");
    }

    @Test
    void the_same_words_under_different_headings_are_different_claims() {
        CheckReport report = report(page("a.html", "<h1>Knee</h1>" + CLAIM), page("b.html", "<h1>Hip</h1>" + CLAIM));

        assertThat(shared(report)).hasSize(2);
        assertThat(SiteClaims.of(report).shared()).isEmpty();
    }

    @Test
    void the_same_block_under_the_same_heading_is_one_claim() {
        CheckReport report = report(
                page("a.html", "<h1>Knee</h1><h2>Ready?</h2>" + CLAIM),
                page("b.html", "<h1>Hip</h1><h2>Ready?</h2>" + CLAIM));

        assertThat(SiteClaims.of(report).shared())
                .singleElement()
                .satisfies(claim -> assertThat(claim.part()).isEqualTo("the same block"));
    }

    @Test
    void different_words_in_one_footer_are_different_claims() {
        CheckReport report = report(page("a.html", FOOTER), page("b.html", FOOTER.replace("everyone", "everybody")));

        assertThat(shared(report)).hasSize(2);
        assertThat(SiteClaims.of(report).shared()).isEmpty();
    }

    @Test
    void what_a_page_says_twice_stays_two_findings() {
        CheckReport report = report(page("a.html", FOOTER + FOOTER));

        assertThat(shared(report)).hasSize(2);
        assertThat(SiteClaims.of(report).distinct(shared(report))).hasSize(2);
    }

    @Test
    void the_order_in_which_pages_come_changes_nothing() {
        PageReport[] pages = {page("c.html", FOOTER), page("a.html", FOOTER), page("b.html", FOOTER)};
        List<PageReport> turned = new ArrayList<>(Arrays.asList(pages));
        Collections.reverse(turned);

        assertThat(SiteClaims.of(report(pages)).shared())
                .isEqualTo(
                        SiteClaims.of(report(turned.toArray(PageReport[]::new))).shared());
    }

    /** Those about words; the findings about whole pages are none of the site's claims. */
    private static List<Finding> shared(CheckReport report) {
        return report.findings().stream()
                .filter(finding -> !finding.sentence().isEmpty())
                .toList();
    }

    private static CheckReport report(PageReport... pages) {
        return new CheckReport("9.9", LINTER.rules(), List.of(pages), List.of());
    }

    private static PageReport page(String path, String html) {
        return LINTER.check(
                new AnyPageReader().read(SourceText.of(path, "<html><body>" + html + "</body></html>")),
                CheckOptions.of().withKind("promotional"));
    }
}
