package org.candorlint.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candorlint.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternOracleTest {

    private static final List<String> ATOMS = List.of(
            "\"a\"",
            "\"b\"",
            "\"c\"",
            "\"a b\"",
            "{x}",
            "..",
            "..1",
            "..2",
            "...",
            "...2",
            "!\"a\"",
            "!(\"b\" | \"c\")",
            "!{x}");
    private static final List<String> WORDS =
            List.of("a", "a", "a", "b", "b", "c", "d", ",", ";", "(", ")", "but", "and", "we");
    private static final List<List<String>> ENTRIES =
            List.of(List.of("a", "b"), List.of("b"), List.of("a", "b", "c"), List.of("c", "a"));
    private static final Lexicon LEXICON = new Lexicon(
            "x",
            List.of(),
            ENTRIES.stream()
                    .map(entry -> entry.stream().map(word -> '"' + word + '"').collect(Collectors.joining(" ")))
                    .toList());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void random_patterns_fit_what_their_definition_says(long seed) {
        Random random = new Random(seed);
        int compared = 0;
        int found = 0;
        for (int i = 0; i < 2_000; i++) {
            String source =
                    (random.nextInt(12) == 0 ? "^ " : "") + choice(random, 3) + (random.nextInt(12) == 0 ? " $" : "");
            Pattern pattern;
            try {
                pattern = Pattern.parse(source);
            } catch (PatternException e) {
                continue;
            }
            found += compare(pattern, sentence(random));
            compared++;
        }
        assertThat(compared).as("patterns that were any").isGreaterThan(500);
        assertThat(found).as("matches seen").isGreaterThan(500);
    }

    private static int compare(Pattern pattern, String text) {
        Vocabulary vocabulary =
                Vocabulary.builder().lexicon(LEXICON).pattern(pattern).build();
        TermScan scan = vocabulary.scan(Sentences.of(text));
        List<Span> actual = PatternSet.<String>builder(vocabulary).add("p", pattern).build().matches(scan).stream()
                .map(match -> new Span(match.start(), match.end()))
                .toList();
        assertThat(actual).as("%s in: %s", pattern, text).isEqualTo(new Oracle(scan, ENTRIES).matches(pattern.root()));
        return actual.size();
    }

    private static String sentence(Random random) {
        return Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
                .limit(random.nextInt(14))
                .collect(Collectors.joining(" "));
    }

    private static String choice(Random random, int depth) {
        int options = random.nextInt(4) == 0 ? 2 : 1;
        return Stream.generate(() -> sequence(random, depth)).limit(options).collect(Collectors.joining(" | "));
    }

    private static String sequence(Random random, int depth) {
        return Stream.generate(() -> item(random, depth))
                .limit(1 + random.nextInt(3))
                .collect(Collectors.joining(" "));
    }

    private static String item(Random random, int depth) {
        String quantifier = List.of("", "", "", "?", "*", "+").get(random.nextInt(6));
        if (depth > 0 && random.nextInt(3) == 0) {
            return "(" + choice(random, depth - 1) + ")" + quantifier;
        }
        String atom = ATOMS.get(random.nextInt(ATOMS.size()));
        return atom.startsWith(".") ? atom : atom + quantifier;
    }
}
