package org.candorlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
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
    void a_trace_says_what_the_models_make_of_it() {
        Trace.TracedSentence read = LINTER.trace("Our stem cells cure arthritis for good.")
                .sentences()
                .get(0);

        assertThat(read.scores().get(0).category()).isEqualTo("cure");
        assertThat(read.scores().get(0).probability()).isBetween(0.5, 1.0);
        assertThat(read.scores().get(0).telling()).isNotEmpty();
    }

    @Test
    void a_text_of_two_sentences_is_traced_as_two() {
        assertThat(LINTER.trace("Is it safe? Yes, it is perfectly safe.").sentences())
                .hasSize(2);
        assertThat(LINTER.trace(" ").sentences()).isEmpty();
    }
}
