package org.candorlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class MarkedTextTest {

    @Test
    void marks_stay_under_their_words_when_the_sentence_is_wrapped() {
        assertThat(lines(
                        "The cells that we take from your own fat can turn into any cell of a body.",
                        "can turn into any cell",
                        40))
                .containsExactly(
                        "| The cells that we take from your own",
                        "| fat can turn into any cell of a body.",
                        "|     ~~~~~~~~~~~~~~~~~~~~~~");
    }

    @Test
    void marks_go_on_over_a_line_break() {
        assertThat(lines(
                        "Here are the words that we take and they go on over the end",
                        "words that we take and they go on over",
                        40))
                .containsExactly(
                        "| Here are the words that we take and",
                        "|              ~~~~~~~~~~~~~~~~~~~~~~",
                        "| they go on over the end",
                        "| ~~~~~~~~~~~~~~~");
    }

    @Test
    void a_wide_character_takes_two_cells_and_a_combining_mark_none() {
        assertThat(lines("幹細胞 heals e\u0301very knee", "knee", 40))
                .containsExactly("| 幹細胞 heals e\u0301very knee", "|                    ~~~~");
    }

    @Test
    void the_first_occurrence_that_begins_a_word_is_marked() {
        assertThat(lines("A procure that can cure", "cure", 40))
                .containsExactly("| A procure that can cure", "|                    ~~~~");
    }

    @Test
    void the_occurrence_that_was_matched_is_marked_where_it_is_known() {
        var style = new TextStyle(false, 40, false, false, false);

        assertThat(MarkedText.lines("No cure but a cure", "cure", 14, "error", "| ", style))
                .containsExactly("| No cure but a cure", "|               ~~~~");
        assertThat(MarkedText.lines("No cure but a cure", "cure", 5, "error", "| ", style))
                .as("an offset where the words do not stand")
                .containsExactly("| No cure but a cure", "|    ~~~~");
    }

    @Test
    void words_that_do_not_occur_mark_nothing() {
        assertThat(lines("A sentence", "another", 40)).containsExactly("| A sentence");
    }

    @Test
    void a_word_wider_than_the_line_is_broken() {
        assertThat(lines("x".repeat(80), "x".repeat(80), 40))
                .startsWith("| " + "x".repeat(38), "| " + "~".repeat(38), "| " + "x".repeat(38))
                .hasSize(6);
    }

    @Test
    void a_sentence_of_a_megabyte_is_cut_around_the_mark() {
        var sentence = "word ".repeat(100_000) + "heals everything " + "word ".repeat(100_000) + "end";

        assertThat(lines(sentence, "heals everything", 100))
                .hasSizeLessThan(12)
                .first()
                .asString()
                .startsWith("| [...] word");
        assertThat(lines(sentence, "heals everything", 100)).anyMatch(line -> line.contains("heals everything"));
        assertThat(lines(sentence, "heals everything", 100)).last().asString().endsWith("[...]");
    }

    @Test
    void a_mark_of_a_megabyte_is_cut_too() {
        var sentence = "word ".repeat(200_000);

        assertThat(lines(sentence, sentence.strip(), 100)).hasSizeBetween(12, 16);
    }

    private static List<String> lines(String sentence, String words, int width) {
        return MarkedText.lines(sentence, words, -1, "error", "| ", new TextStyle(false, width, false, false, false));
    }
}
