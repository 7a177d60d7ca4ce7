package org.candorlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.candorlint.language.opennlp.OpenNlpAnnotator;
import org.candorlint.rule.Category;
import org.candorlint.rule.Category.Proof;
import org.candorlint.strength.StrengthChange;
import org.candorlint.strength.StrengthReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the bundled pack says of how much a claim claims. */
final class ClaimStrengthTest {

    private static final StrengthReader READER = new StrengthReader(Bundled.RULES, new OpenNlpAnnotator(), List.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Our cells may help knee pain. | Our cells can help knee pain.",
                "Our cells can help knee pain. | Our cells help knee pain.",
                "Our cells help knee pain. | Our cells eliminate knee pain.",
                "Our cells help knee pain. | Our cells cure arthritis.",
                "Our cells may help knee pain. | Our cells eliminate knee pain.",
                "Our cells help repair cartilage. | Our cells repair cartilage.",
                "Our cells ease pain. | Our cells ease pain dramatically.",
                "Our cells slightly ease pain. | Our cells ease pain.",
                "Our cells ease pain dramatically. | Our cells ease pain completely.",
                "Some patients feel better. | Most patients feel better.",
                "Most patients feel better. | All patients feel better.",
                "Our cells reduce pain. | Our cells are proven to reduce pain.",
                "40 % of patients feel better. | 90 % of patients feel better.",
                "You are back at work within 10 days. | You are back at work within 2 days.",
                "You are back at work after 6 weeks. | You are back at work after 1 week.",
            })
    void the_first_says_less_than_the_second(String weak, String strong) {
        assertThat(change(weak, strong).isStronger()).isTrue();
        assertThat(change(strong, weak).isWeaker()).isTrue();
    }

    @Test
    void the_same_in_other_words_says_as_much() {
        StrengthChange change = change("Our cells ease knee pain.", "Knee pain is eased by our cells.");

        assertThat(change.stronger()).isEmpty();
        assertThat(change.weaker()).isEmpty();
    }

    @Test
    void kinds_of_product_are_told_apart() {
        assertThat(READER.read("Our stem cell therapy eases knee pain.").products())
                .contains("cell");
        assertThat(READER.read("Exosome injections ease knee pain.").products()).containsExactly("therapy-exosome");
        assertThat(READER.read("PRP injections ease knee pain.").products()).containsExactly("therapy-prp");
        assertThat(READER.read("PRP injections ease knee pain.").conditions()).contains("knee", "pain");
    }

    @Test
    void no_evidence_helps_what_no_evidence_can_show_and_no_statement_that_is_owed() {
        List<String> beyond = Bundled.RULES.categories().stream()
                .filter(category -> category.evidence() == Proof.NONE)
                .map(Category::id)
                .collect(Collectors.toList());

        assertThat(beyond)
                .contains(
                        "guarantee",
                        "safety-absolute",
                        "pluripotency",
                        "trial-endorsement",
                        "testimonial",
                        "pressure",
                        "missing-fda-disclaimer",
                        "cell-source-conflict",
                        "contradiction",
                        "weak-disclaimer",
                        "typicality",
                        "state-notice",
                        "prohibited-promotion")
                .doesNotContain("cure", "efficacy", "success-rate", "fda-status");
    }

    private static StrengthChange change(String before, String after) {
        return StrengthChange.between(READER.read(before), READER.read(after));
    }
}
