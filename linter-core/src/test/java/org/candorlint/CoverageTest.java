package org.candorlint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candorlint.document.format.AnyPageReader;
import org.candorlint.finding.PageCoverage;
import org.candorlint.finding.PageCoverage.Reason;
import org.candorlint.finding.PageCoverage.Skip;
import org.candorlint.finding.PageCoverage.Status;
import org.candorlint.finding.PageReport;
import org.candorlint.language.opennlp.OpenNlpAnnotator;
import org.candorlint.pack.PackSource;
import org.candorlint.pack.Packs;
import org.candorlint.text.SourceText;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final PackSource PACK = PackSource.folder(Path.of("src/test/resources/org/candorlint/pack/tiny"));
    private static final Linter LINTER = Linter.of(Packs.load(List.of(PACK)), new OpenNlpAnnotator(), Optional.empty());
    private static final CheckOptions OFFERED = CheckOptions.of().withKind("promotional");
    private static final String SPANISH =
            "Las células madre regeneran el cartílago de su rodilla y eliminan el dolor en pocas semanas, sin cirugía.";

    @Test
    void words_read_are_words_linted_and_words_skipped() {
        PageCoverage coverage = check(
                        "<p>The infusion works for everyone, and you can book it with us.</p><p hidden>Old words here</p><p>"
                                + SPANISH + "</p>",
                        OFFERED)
                .coverage();

        assertThat(coverage.status()).isEqualTo(Status.LINTED);
        assertThat(coverage.linted()).isEqualTo(12);
        assertThat(coverage.skipped())
                .containsExactly(new Skip(Reason.HIDDEN, "", 1, 3), new Skip(Reason.LANGUAGE, "es", 1, 18));
        assertThat(coverage.read()).isEqualTo(12 + 3 + 18);
    }

    @Test
    void a_page_on_which_nothing_is_offered_says_so_and_how_many_rules_were_held_back() {
        PageCoverage coverage =
                check("<p>Roses need water.</p>", CheckOptions.of()).coverage();

        assertThat(coverage.status()).isEqualTo(Status.INAPPLICABLE);
        assertThat(coverage.reason()).startsWith("nothing is offered on a page of kind ");
        assertThat(coverage.linted()).isZero();
        assertThat(coverage.rules().applied()).isZero();
        assertThat(coverage.rules().heldBack()).isPositive();
    }

    @Test
    void rules_that_are_switched_off_are_counted() {
        String page = "<p>The infusion works for everyone.</p>";
        CheckOptions off = new CheckOptions(
                List.of(), "promotional", Map.of(), Set.of("promise/sure-outcome"), null, false, false, false);
        int all = check(page, OFFERED).coverage().rules().applied();

        assertThat(check(page, off).coverage().rules().off()).isEqualTo(1);
        assertThat(check(page, off).coverage().rules().applied()).isEqualTo(all - 1);
    }

    @Test
    void a_page_in_another_language_is_not_linted_and_its_language_is_told() {
        PageReport page = check("<html lang=es-MX><p>" + SPANISH + "</p><p>" + SPANISH + "</p>", OFFERED);

        assertThat(page.coverage().isNotLinted()).isTrue();
        assertThat(page.coverage().reason()).isEqualTo("it is in Spanish, and Candor reads English");
        assertThat(page.language()).isEqualTo("es-MX");
        assertThat(page.sentences()).isZero();
        assertThat(page.findings()).isEmpty();
    }

    @Test
    void a_page_that_a_script_writes_is_not_linted_but_for_its_title() {
        PageReport page = check(
                "<title>The infusion works for everyone</title><body><div id=root></div><script src=a.js></script>",
                OFFERED);

        assertThat(page.coverage().isNotLinted()).isTrue();
        assertThat(page.coverage().reason()).contains("written by a script");
        assertThat(page.findings()).isNotEmpty();
    }

    @Test
    void a_page_of_pictures_alone_is_not_linted_and_an_empty_one_has_nothing_to_lint() {
        assertThat(check("<img src=a.jpg>", OFFERED).coverage().status()).isEqualTo(Status.NOT_LINTED);
        assertThat(check("<p></p>", OFFERED).coverage().status()).isEqualTo(Status.INAPPLICABLE);
    }

    private static PageReport check(String html, CheckOptions options) {
        return LINTER.check(new AnyPageReader().read(SourceText.of("page.html", html)), options);
    }
}
