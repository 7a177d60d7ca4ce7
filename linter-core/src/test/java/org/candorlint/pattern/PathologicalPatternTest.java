package org.candorlint.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile patterns and sentences. Anything worse than linear would take minutes. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class PathologicalPatternTest {

    private static final int TERMS = 100_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a | a)* .. (a? a? a? a? a? a? a? a? a? a?) b",
                "(a* a*)* b",
                "(a? a? a? a? a? a? a? a? a? a? a a a a a a a a a a) b",
                "a .. a .. a .. a .. b",
                "a ... (a ... (a ... b))",
                "a ..50 b",
                "((a+)+)+ b",
                "!b* b !c* c",
                "{x}+ b",
                "[one: a* [two: a*]] .. b",
                "(a | a a | a a a | a a a a)+ .. b"
            })
    void near_misses_take_linear_time(String source) {
        assertThat(matches(source, "a ".repeat(TERMS))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a | a !c* c",
                "a | (a a)* c",
                "a .. a",
                "a+",
                "a ... a | a a a ... b",
                "(a | a)* a",
                "{x} | {x}+ c"
            })
    void many_matches_take_linear_time(String source) {
        assertThat(matches(source, "a ".repeat(TERMS))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "((((a", ") ( ", "' ", "- - ", "a.", "a'", ",a", "1,111", "a-", "n't"})
    void odd_text_is_cut_in_linear_time(String text) {
        assertThat(matches("b .. c", text.repeat(TERMS) + " b c").size()).isLessThanOrEqualTo(1);
    }

    @Test
    void a_long_pattern_compiles() {
        String source = "a " + "(b | c)? ".repeat(5_000) + "d";
        assertThat(matches(source, "a b c b d")).hasSize(1);
    }

    private static List<Match<String>> matches(String source, String text) {
        Pattern pattern = Pattern.parse(source);
        Vocabulary vocabulary = Vocabulary.builder()
                .lexicon(new Lexicon("x", List.of(), List.of("a", "a a", "a a a", "a a a a a a a a")))
                .pattern(pattern)
                .build();
        return PatternSet.<String>builder(vocabulary)
                .add("p", pattern)
                .build()
                .matches(vocabulary.scan(Sentences.of(text)));
    }
}
