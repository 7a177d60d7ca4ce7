package org.candorlint.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PatternImageTest {

    private static final List<String> SOURCES = List.of(
            "cure .. {joint}",
            "\"stem cell\" !fat* (heal | repair | {joint})",
            "{joint}",
            "[amount: # %] .. patient",
            "cure .. {joint}",
            "^ <NN>",
            "naïve | \"2024\" | \"it…\"");
    private static final List<String> FEW = List.of("heal", "# of");
    private static final List<Lexicon> LEXICONS = List.of(
            new Lexicon("joint", List.of("knee"), List.of("hip", "\"rotator cuff\"", "# joint", "back")),
            new Lexicon("knee", List.of(), List.of("knee cap", "knee", "back")));

    private final PatternSets built = PatternSets.over(vocabulary());
    private final List<PatternSet<String>> sets = sets(built);
    private final byte[] image = built.image("ours");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We cure the back of your knee caps, and 2024 hips, but never the rotator cuff.",
                "Stem cells repaired 85 % of patients.",
                "Stem cell fat heals two joints in 2024.",
                "Naïve talk of a cure. It… heals both knees; three of them.",
                "Nothing here is known.",
                "",
            })
    void sets_of_an_image_find_what_those_found_that_it_was_made_of(String text) {
        List<PatternSet<String>> restored = sets(PatternSets.restored(read(image)));

        for (int i = 0; i < sets.size(); i++) {
            assertThat(found(restored.get(i), text)).isEqualTo(found(sets.get(i), text));
        }
    }

    @Test
    void the_sentences_of_this_test_hold_matches() {
        assertThat(found(sets.get(0), "We cure the knee caps.")).isNotEmpty();
        assertThat(found(sets.get(1), "It heals three of them.")).hasSize(2);
    }

    @Test
    void an_image_keeps_how_patterns_are_found_and_what_the_vocabulary_knows() {
        PatternImage read = read(image);
        List<PatternSet<String>> restored = sets(PatternSets.restored(read));

        assertThat(read.name()).isEqualTo("ours");
        assertThat(restored.get(0).explain()).isEqualTo(sets.get(0).explain());
        assertThat(restored.get(1).explain()).isEqualTo(sets.get(1).explain());
        assertThat(restored.get(0).size()).isEqualTo(SOURCES.size());
        assertThat(read.vocabulary()).hasToString(built.vocabulary().toString());
        assertThat(read.vocabulary().lexicons()).containsExactly("joint", "knee");
        assertThat(read.vocabulary().longestStep()).isEqualTo(built.vocabulary().longestStep());
    }

    @Test
    void an_image_of_an_image_is_the_same() {
        PatternSets restored = PatternSets.restored(read(image));
        sets(restored);

        assertThat(restored.image("ours")).isEqualTo(image);
    }

    @Test
    void a_pattern_that_the_image_does_not_know_is_refused() {
        Vocabulary vocabulary = read(image).vocabulary();

        assertThatThrownBy(() -> PatternSet.<String>builder(vocabulary).add("p", Pattern.parse("zygote")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("zygote");
    }

    @Test
    void other_patterns_than_those_of_the_image_are_refused() {
        PatternSets fewer = PatternSets.restored(read(image));
        PatternSets more = PatternSets.restored(read(image));
        sets(more);

        assertThatThrownBy(() -> fewer.next(FEW, Pattern::parse)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> more.next(FEW, Pattern::parse)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bytes_that_are_no_image_of_this_version_are_refused() {
        byte[] later = image.clone();
        later[0]++;
        byte[] longer = Arrays.copyOf(image, image.length + 1);

        assertThat(PatternImage.read(later)).isEmpty();
        assertThat(PatternImage.read(longer)).isEmpty();
        assertThat(IntStream.range(0, 40).map(i -> image.length * i / 40))
                .allSatisfy(length -> assertThat(PatternImage.read(Arrays.copyOf(image, length)))
                        .isEmpty());
    }

    /** An engine may meet an image that an earlier one made. Whoever changes this digest raises the version too. */
    @Test
    void the_version_stands_for_what_an_image_holds() throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(image);

        assertThat(PatternImage.VERSION + ":" + HexFormat.of().formatHex(digest, 0, 8))
                .isEqualTo("2:90d40226000234ba");
    }

    private static PatternImage read(byte[] bytes) {
        return PatternImage.read(bytes).orElseThrow();
    }

    private static List<PatternSet<String>> sets(PatternSets maker) {
        Function<String, Pattern> parse = Pattern::parse;
        return List.of(maker.next(SOURCES, parse), maker.next(FEW, parse));
    }

    private static List<String> found(PatternSet<String> set, String text) {
        TermScan scan = set.vocabulary().scan(Sentences.of(text.isEmpty() ? "." : text));
        List<String> found = new ArrayList<>();
        scan.hits().forEach(hit -> found.add(hit.toString()));
        for (Match<String> match : set.matches(scan)) {
            found.add(match.key() + " " + match.span() + match.captures() + match.passed());
        }
        return found;
    }

    private static Vocabulary vocabulary() {
        Vocabulary.Builder builder = Vocabulary.builder().lexicons(LEXICONS);
        SOURCES.forEach(source -> builder.pattern(Pattern.parse(source)));
        FEW.forEach(source -> builder.pattern(Pattern.parse(source)));
        return builder.build();
    }
}
