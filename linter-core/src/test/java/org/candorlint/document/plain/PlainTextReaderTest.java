package org.candorlint.document.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candorlint.document.ReadPassages.find;

import java.util.List;
import org.candorlint.document.Passage;
import org.candorlint.document.ReadPassages;
import org.junit.jupiter.api.Test;

class PlainTextReaderTest {

    private static List<Passage> read(String text) {
        return ReadPassages.read(new PlainTextReader(), text);
    }

    private static List<String> shown(String text) {
        return ReadPassages.shown(read(text));
    }

    @Test
    void each_line_is_a_passage_unless_it_looks_wrapped() {
        assertThat(
                        shown(
                                "This line is long enough to have been wrapped by somebody\nbefore it ended. One.\nAnother one.\n"))
                .containsExactly(
                        "paragraph: This line is long enough to have been wrapped by somebody before it ended. One.",
                        "paragraph: Another one.");
    }

    @Test
    void a_column_of_text_is_one_passage() {
        String column = """
                The first line of this column is about sixty letters wide and
                Nobody knows why the second begins with a capital, but it is
                Still the same.
                """;
        assertThat(shown(column)).hasSize(1);
    }

    @Test
    void markers_of_lists_are_dropped() {
        assertThat(shown("• knees\n  ● hips\n- backs\n* necks\n1. first\n2) second\n-no item\n2024 was good."))
                .containsExactly(
                        "list-item: knees",
                        "list-item: hips",
                        "list-item: backs",
                        "list-item: necks",
                        "list-item: first",
                        "list-item: second",
                        "paragraph: -no item",
                        "paragraph: 2024 was good.");
    }

    @Test
    void items_know_the_line_before_the_list() {
        List<Passage> passages = read("We treat:\n\n  • knees\n  • hips\n");
        assertThat(find(passages, "hips").leadIn()).contains(find(passages, "We treat:"));
    }

    @Test
    void short_lines_in_title_case_and_questions_are_headings_of_what_follows() {
        List<Passage> passages =
                read("About Our Care\nWe take a whole morning.\n\nIs it safe?\nNobody can promise that.\n");
        assertThat(ReadPassages.shown(passages)).contains("heading: About Our Care", "heading: Is it safe?");
        assertThat(find(passages, "Nobody can promise that.").heading()).contains(find(passages, "Is it safe?"));
    }

    @Test
    void a_short_line_that_nothing_longer_follows_is_a_paragraph() {
        assertThat(shown("Less pain\nMore sleep\n")).containsExactly("paragraph: Less pain", "paragraph: More sleep");
    }
}
