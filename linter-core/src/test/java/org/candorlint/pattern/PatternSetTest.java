package org.candorlint.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.candorlint.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternSetTest {

    private static final Lexicon TINY = new Lexicon("tiny", List.of(), List.of("rarity"));
    private static final Lexicon BROAD = new Lexicon("broad", List.of("tiny"), numbered(400));

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            "cure"                   ; cure
            "the" .. "cure"          ; cure
            "zygote" .. "cure"       ; zygote
            "cure"? "zygote"         ; zygote
            ("cure" | "heal") "the"  ; cure heal
            ("cure" | <NN>) "the"    ; the
            "cure"+                  ; cure
            {broad} .. {tiny}        ; {tiny}
            {broad} .. "cure"        ; cure
            {tiny} | "cure"          ; cure {tiny}
            "cure"<NN>               ; cure
            [x: "cure"] "the"        ; cure
            "cure" !"zygote"         ; cure
            "stem cure"              ; cure
            """)
    void the_anchor_is_the_rarest_thing_that_must_be_there(String source, String anchor) {
        PatternSet.Plan<String> plan = set(source).explain().get(0);
        assertThat(plan.anchor()).containsExactlyInAnyOrder(anchor.split(" ", -1));
        assertThat(plan.hasAnchor()).isTrue();
        assertThat(plan.pattern().hasAnchor()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"<NN>", "!cure", "<NN> .. cure? <VB>", "cure | <NN>"})
    void a_pattern_that_nothing_holds_down_has_no_anchor(String source) {
        PatternSet.Plan<String> plan = set(source).explain().get(0);
        assertThat(plan.anchor()).isEmpty();
        assertThat(plan.pattern().hasAnchor()).isFalse();
    }

    @Test
    void a_word_is_anchored_in_all_its_forms() {
        assertThat(set("cure").explain().get(0).anchor()).containsExactlyInAnyOrder("cure", "cures", "cured", "curing");
    }

    @Test
    void a_pattern_without_anchor_is_still_found() {
        assertThat(texts(set("<VB> <NN>"), "It cured arthritis.")).containsExactly("cured arthritis");
    }

    @Test
    void matches_come_by_pattern_and_then_from_left_to_right() {
        PatternSet<String> set = set("cure", "heal");
        assertThat(texts(set, "It heals and cures and heals.")).containsExactly("cures", "heals", "heals");
    }

    @Test
    void a_sentence_is_tagged_only_when_a_pattern_that_may_fit_asks() {
        PlainAnnotator annotator = new PlainAnnotator();
        Pattern pattern = Pattern.parse("miracle<NN> .. cure");
        Vocabulary vocabulary = Vocabulary.builder().pattern(pattern).build();
        PatternSet<String> set =
                PatternSet.<String>builder(vocabulary).add("p", pattern).build();
        assertThat(set.matches(vocabulary.scan(Sentences.of("A miracle happened.", annotator))))
                .isEmpty();
        assertThat(annotator.taggings).isZero();
        assertThat(set.matches(vocabulary.scan(Sentences.of("A miracle to cure.", annotator))))
                .hasSize(1);
        assertThat(annotator.taggings).isOne();
    }

    @Test
    void captures_are_where_they_were_found() {
        String text = "Now 85 % of our patients improved.";
        Match<String> match = only(set("[amount: # %] .. [who: patient] [never: cure]? [what: improve]"), text);
        Map<String, String> captured = new TreeMap<>();
        match.captures().forEach((name, span) -> captured.put(name, span.of(text)));
        assertThat(captured).isEqualTo(Map.of("amount", "85 %", "who", "patients", "what", "improved"));
        assertThat(match.text()).isEqualTo("85 % of our patients improved");
    }

    @Test
    void a_repeated_capture_is_its_last_round() {
        String text = "heal heal cure";
        assertThat(only(set("([x: heal | cure])+"), text).captures()).isEqualTo(Map.of("x", new Span(10, 14)));
    }

    @Test
    void patterns_and_scans_of_another_vocabulary_are_refused() {
        Vocabulary other = Vocabulary.builder().build();
        assertThatThrownBy(() -> PatternSet.<String>builder(other).add("p", Pattern.parse("cure")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cure");
        assertThatThrownBy(() -> set("cure").matches(other.scan(Sentences.of("cure"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Match<String> only(PatternSet<String> set, String text) {
        List<Match<String>> matches = set.matches(set.vocabulary().scan(Sentences.of(text)));
        assertThat(matches).hasSize(1);
        return matches.get(0);
    }

    private static List<String> texts(PatternSet<String> set, String text) {
        return set.matches(set.vocabulary().scan(Sentences.of(text))).stream()
                .map(Match::text)
                .toList();
    }

    private static PatternSet<String> set(String... sources) {
        List<Pattern> patterns = Arrays.stream(sources).map(Pattern::parse).toList();
        Vocabulary vocabulary = Vocabulary.builder()
                .lexicon(TINY)
                .lexicon(BROAD)
                .patterns(patterns)
                .build();
        PatternSet.Builder<String> builder = PatternSet.builder(vocabulary);
        patterns.forEach(pattern -> builder.add(pattern.source(), pattern));
        return builder.build();
    }

    private static List<String> numbered(int count) {
        return IntStream.range(0, count).mapToObj(i -> "\"word" + i + "\"").toList();
    }
}
