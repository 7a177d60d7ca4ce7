package org.candorlint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.candorlint.document.format.AnyPageReader;
import org.candorlint.finding.Finding;
import org.candorlint.language.opennlp.OpenNlpAnnotator;
import org.candorlint.pack.PackSource;
import org.candorlint.pack.Packs;
import org.candorlint.text.SourceText;
import org.junit.jupiter.api.Test;

/** What may change on a page before a finding counts as another one, through the whole linter. */
final class FingerprintStabilityTest {

    private static final Linter LINTER = Linter.of(
            Packs.load(List.of(PackSource.folder(Path.of("src/test/resources/org/candorlint/pack/tiny")))),
            new OpenNlpAnnotator(),
            Optional.empty());

    private static final String PAGE = """
            <h1>Our infusion works for everyone.</h1>
            <p>The cells come from fat. The cells come from marrow.</p>
            """;

    @Test
    void the_sample_has_a_finding_about_words_and_two_about_the_page() {
        assertThat(prints(PAGE).keySet())
                .containsExactly("notice/status-unsaid", "promise/sure-outcome", "source/two-sources");
        assertThat(prints(PAGE).values()).doesNotHaveDuplicates();
    }

    @Test
    void a_line_above_changes_nothing() {
        assertThat(prints("<!-- new -->\n<p>Call us on Monday.</p>\n\n" + PAGE)).isEqualTo(prints(PAGE));
    }

    @Test
    void formatting_changes_nothing() {
        String formatted = """
                <html><body><main>
                  <h1 class="big">
                     Our <b>infusion</b> works
                     for&nbsp;everyone.
                  </h1>
                  <div><p>The cells   come from fat.
                  The cells come
                  from marrow.</p></div>
                </main></body></html>
                """;

        assertThat(prints(formatted)).isEqualTo(prints(PAGE));
    }

    @Test
    void other_sentences_beside_it_change_nothing() {
        String more = PAGE.replace("<p>The cells", "<p>We offer it daily. The cells")
                .replace("marrow.</p>", "marrow. Ask at the desk.</p><p>Also from fat.</p>");

        assertThat(prints(more)).isEqualTo(prints(PAGE));
    }

    @Test
    void another_claim_is_another_finding() {
        String claim = PAGE.replace("works for everyone.", "works for everybody here.");

        assertThat(prints(claim).get("promise/sure-outcome"))
                .isNotEqualTo(prints(PAGE).get("promise/sure-outcome"));
        assertThat(prints(claim).get("source/two-sources"))
                .isEqualTo(prints(PAGE).get("source/two-sources"));
    }

    @Test
    void the_same_words_on_another_page_are_another_finding() {
        assertThat(prints("b.html", PAGE).values())
                .doesNotContainAnyElementsOf(prints(PAGE).values());
    }

    @Test
    void of_twins_the_first_keeps_its_name_when_the_second_goes() {
        String twice = PAGE + "<h2>Our infusion works for everyone.</h2>";

        List<String> both = sure(twice);

        assertThat(both).hasSize(2).doesNotHaveDuplicates();
        assertThat(sure(PAGE)).containsExactly(both.get(0));
    }

    @Test
    void twins_that_differ_in_white_space_and_capitals_are_still_two() {
        assertThat(sure(PAGE + "<h2>Our Infusion works&nbsp;for everyone.</h2>"))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void an_excused_twin_renames_nothing() {
        String asked = "<h2>Does the infusion work for everyone?</h2>";

        assertThat(sure(asked + asked + PAGE)).isEqualTo(sure(PAGE));
    }

    private static List<String> sure(String html) {
        return findings("a.html", html).stream()
                .filter(f -> f.rule().id().equals("promise/sure-outcome"))
                .map(Finding::fingerprint)
                .toList();
    }

    private static Map<String, String> prints(String html) {
        return prints("a.html", html);
    }

    private static Map<String, String> prints(String name, String html) {
        Map<String, String> prints = new TreeMap<>();
        findings(name, html).forEach(f -> prints.put(f.rule().id(), f.fingerprint()));
        return prints;
    }

    private static List<Finding> findings(String name, String html) {
        return LINTER.check(
                        new AnyPageReader().read(SourceText.of(name, html)),
                        CheckOptions.of().withKind("promotional"))
                .findings();
    }
}
