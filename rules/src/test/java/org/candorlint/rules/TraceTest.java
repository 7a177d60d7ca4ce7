package org.candorlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.candorlint.CheckOptions;
import org.candorlint.Linter;
import org.candorlint.Trace;
import org.candorlint.language.opennlp.OpenNlpAnnotator;
import org.junit.jupiter.api.Test;

final class TraceTest {

    private static final Linter LINTER =
            Linter.of(Bundled.RULES, new OpenNlpAnnotator(), Optional.of(Bundled.PACK.models()));

    @Test
    void a_trace_names_the_rule_the_cue_and_the_stance() {
        Trace.TracedSentence read = LINTER.trace("It is a myth that stem cells cure arthritis.")
                .sentences()
                .get(0);

        assertThat(read.tokens()).anySatisfy(token -> {
            assertThat(token.text()).isEqualTo("cells");
            assertThat(token.lemma()).isEqualTo("cell");
            assertThat(token.lexicons()).contains("cell");
        });
        assertThat(read.cues()).anyMatch(cue -> cue.stance().equals("denied") && !cue.pseudo());
        assertThat(read.matches()).anySatisfy(match -> {
            assertThat(match.rule()).startsWith("cure/");
            assertThat(match.verdict()).isEqualTo("excused, denied");
        });
    }

    @Test
    void what_a_statement_would_be_about_is_shown_with_a_statement_only() {
        String rule = "contradiction/price-differs-between-pages";

        assertThat(LINTER.trace("We offer stem cell therapy for knees.")
                        .sentences()
                        .get(0)
                        .matches())
                .noneMatch(match -> match.rule().equals(rule));
        assertThat(LINTER.trace("Stem cell therapy costs $5,000.")
                        .sentences()
                        .get(0)
                        .matches())
                .filteredOn(match -> match.rule().equals(rule))
                .extracting(match -> match.role())
                .contains("subject", "fact usd");
    }

    @Test
    void a_trace_says_what_the_models_make_of_it() {
        Trace.TracedSentence read = LINTER.trace("Our stem cells cure arthritis for good.")
                .sentences()
                .get(0);

        assertThat(read.scores().get(0).category()).isEqualTo("cure");
        assertThat(read.scores().get(0).probability()).isBetween(0.5, 1.0);
        assertThat(read.scores().get(0).telling())
                .isNotEmpty()
                .allSatisfy(words ->
                        assertThat("Our stem cells cure arthritis for good.").contains(words))
                .anySatisfy(words -> assertThat(words).contains("cure"));
    }

    @Test
    void no_model_is_asked_about_a_sentence_without_a_word_of_a_claim() {
        assertThat(LINTER.trace("Free parking is behind the building.")
                        .sentences()
                        .get(0)
                        .scores())
                .isEmpty();
        assertThat(LINTER.trace("Say goodbye to your walking stick after one injection.")
                        .sentences()
                        .get(0)
                        .scores())
                .isNotEmpty();
    }

    @Test
    void a_model_asks_for_no_review_of_a_question() {
        String claim = "Patients with arthritis of the knee can expect far less pain from stem cell therapy";

        assertThat(categories(claim + ".")).contains("efficacy");
        assertThat(categories(claim + "?")).doesNotContain("efficacy");
        assertThat(categories("\"" + claim + "?\"")).doesNotContain("efficacy");
    }

    private static List<String> categories(String sentence) {
        return LINTER
                .check(Bundled.markdown(sentence), CheckOptions.of(Bundled.US).withKind("promotional"))
                .findings()
                .stream()
                .map(f -> f.category())
                .toList();
    }

    @Test
    void a_text_of_two_sentences_is_traced_as_two() {
        assertThat(LINTER.trace("Is it safe? Yes, it is perfectly safe.").sentences())
                .hasSize(2);
        assertThat(LINTER.trace(" ").sentences()).isEmpty();
    }
}
