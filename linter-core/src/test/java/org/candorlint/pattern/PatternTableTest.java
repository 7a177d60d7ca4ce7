package org.candorlint.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.candorlint.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs {@code matches.txt}: lexicons, then a pattern, {@code =>}, and a sentence with what it fits in brackets. */
class PatternTableTest {

    private static final String ARROW = " => ";
    private static final java.util.regex.Pattern COMMA = java.util.regex.Pattern.compile("\\s*,\\s*");

    @TestFactory
    Stream<DynamicTest> each_line_of_the_table_matches_as_marked() throws IOException {
        List<Lexicon> lexicons = new ArrayList<>();
        List<DynamicTest> tests = new ArrayList<>();
        int number = 0;
        for (String line : lines()) {
            number++;
            if (line.isBlank() || line.startsWith("##")) {
                continue;
            }
            if (line.startsWith("lexicon ")) {
                lexicons.add(lexicon(line.substring(8)));
            } else {
                int arrow = line.indexOf(ARROW);
                assertThat(arrow).as("line %d has an arrow", number).isPositive();
                String pattern = line.substring(0, arrow);
                String sentence = line.substring(arrow + ARROW.length());
                tests.add(DynamicTest.dynamicTest(number + ": " + line, () -> check(lexicons, pattern, sentence)));
            }
        }
        assertThat(tests).hasSizeGreaterThan(100);
        return tests.stream();
    }

    private static void check(List<Lexicon> lexicons, String source, String marked) {
        List<Span> expected = new ArrayList<>();
        String text = unmark(marked, expected);
        Pattern pattern = Pattern.parse(source);
        Vocabulary vocabulary =
                Vocabulary.builder().lexicons(lexicons).pattern(pattern).build();
        TermScan scan = vocabulary.scan(Sentences.of(text));
        List<Match<String>> matches =
                PatternSet.<String>builder(vocabulary).add("p", pattern).build().matches(scan);
        assertThat(matches.stream().map(match -> match.span().of(text)))
                .as("fits %s in: %s", source, text)
                .containsExactlyElementsOf(
                        expected.stream().map(span -> span.of(text)).toList());
        assertThat(matches.stream().map(Match::span)).containsExactlyElementsOf(expected);
    }

    /** A line that starts with "- " expects nothing, and must hold no bracket. */
    private static String unmark(String marked, List<Span> expected) {
        if (marked.startsWith("- ")) {
            assertThat(marked).doesNotContain("[");
            return marked.substring(2);
        }
        StringBuilder text = new StringBuilder();
        int open = -1;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '[') {
                open = text.length();
            } else if (c == ']') {
                expected.add(new Span(open, text.length()));
            } else {
                text.append(c);
            }
        }
        assertThat(expected).as("a line without brackets starts with '- '").isNotEmpty();
        return text.toString();
    }

    private static Lexicon lexicon(String line) {
        String[] parts = line.split(" = ", 2);
        List<String> includes = new ArrayList<>();
        List<String> entries = new ArrayList<>();
        for (String part : COMMA.split(parts[1], -1)) {
            if (part.startsWith("@")) {
                includes.add(part.substring(1));
            } else {
                entries.add(part);
            }
        }
        return new Lexicon(parts[0], includes, entries);
    }

    private static List<String> lines() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                PatternTableTest.class.getResourceAsStream("matches.txt"), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
