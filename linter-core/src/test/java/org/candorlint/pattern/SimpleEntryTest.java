package org.candorlint.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimpleEntryTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stem cell therapy",
                "Stem-Cell therapy",
                "PRP",
                "we cannot offer",
                "CANNOT",
                "patients' own blood",
                "body's own",
                "don't wait",
                "5th 10k 85mg",
                "5-10 week",
                "\"PRP\"",
                "\"body's own\"",
                "\"stem-cell\""
            })
    void words_and_literals_are_read_as_the_parser_reads_them(String entry) {
        List<Node> parsed = new ArrayList<>();
        flatten(new PatternParser(entry).parse(), parsed);

        assertThat(SimpleEntry.read(entry)).isNotEmpty().isEqualTo(parsed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " cell",
                "cell ",
                "two  spaces",
                "cell -",
                "-cell",
                "'s cell",
                "cell-'s",
                "# week",
                "(a | b)",
                "cell?",
                "u.s.",
                "1,140",
                "caf\u00e9",
                "a \"b\"",
                "\"a\" \"b\"",
                "\"\"",
                "% off"
            })
    void everything_else_is_left_to_the_parser(String entry) {
        assertThat(SimpleEntry.read(entry)).isEmpty();
    }

    private static void flatten(Node node, List<Node> into) {
        if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> flatten(item, into));
        } else {
            into.add(node);
        }
    }
}
