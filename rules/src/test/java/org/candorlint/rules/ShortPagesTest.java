package org.candorlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.candorlint.CheckOptions;
import org.candorlint.Linter;
import org.candorlint.finding.Finding;
import org.candorlint.finding.PageReport;
import org.candorlint.language.opennlp.OpenNlpAnnotator;
import org.junit.jupiter.api.Test;

/** Pages of a few paragraphs, of which words and models must tell together whether anything is offered. */
final class ShortPagesTest {

    private static final Linter LINTER =
            Linter.of(Bundled.RULES, new OpenNlpAnnotator(), Optional.of(Bundled.PACK.models()));

    @Test
    void a_column_that_advises_against_is_silent_though_it_speaks_of_our_clinic_and_of_your_own_cells() {
        PageReport report = check("""
                # Why I would not pay for stem cells yet

                Readers write to me about stem cell therapy for knees nearly every week.
                My patients ask me, too, and our clinic offers none of it.
                The stem cell injections that you see advertised have not been shown to work better than salt water in good trials.
                You may read that your own cells will rebuild your cartilage; your body does not do that, and no injection has been
                shown to make it.
                Call your own doctor, and ask about exercise and weight.
                """);

        assertThat(report.kind()).isNotEqualTo("promotional");
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void an_explanation_that_ends_in_an_offer_is_linted() {
        PageReport report = check("""
                # What are stem cells?

                Stem cells are found in marrow and fat, and they can divide for a long time.
                In our practice we take them from your own fat.
                Once injected, they calm inflammation and rebuild worn cartilage in the knee.
                Most patients go home within two hours.
                Call us to book a visit.
                """);

        assertThat(report.kind()).isEqualTo("promotional");
        assertThat(report.findings()).extracting(Finding::category).contains("mechanism", "efficacy");
    }

    private static PageReport check(String markdown) {
        return LINTER.check(Bundled.markdown(markdown), CheckOptions.of(Bundled.US));
    }
}
