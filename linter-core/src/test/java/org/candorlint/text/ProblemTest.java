package org.candorlint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class ProblemTest {

    @Test
    void a_problem_shows_its_line_and_points_at_its_column() {
        SourceText source = SourceText.of("candor.yaml", "markets: [us]\nfail: error\n");

        assertThat(Problem.at(source, 14, "unknown key 'fail'", "did you mean 'fail-on'?")
                        .render())
                .isEqualTo("""
                        candor.yaml:2:1: error: unknown key 'fail'
                          fail: error
                          ^
                          hint: did you mean 'fail-on'?""");
    }

    @Test
    void a_problem_of_the_whole_file_shows_no_line() {
        assertThat(Problem.of("a.yaml", "not UTF-8", "").render()).isEqualTo("a.yaml: error: not UTF-8");
    }

    @Test
    void the_end_of_the_text_is_a_place() {
        assertThat(Problem.at(SourceText.of("a.yaml", "id: x"), 5, "more was expected", "")
                        .render())
                .isEqualTo("a.yaml:1:6: error: more was expected\n  id: x\n       ^");
    }

    @Test
    void a_tab_does_not_move_the_caret() {
        assertThat(Problem.at(SourceText.of("a.yaml", "\tid: x"), 1, "here", "").render())
                .isEqualTo("a.yaml:1:2: error: here\n   id: x\n   ^");
    }

    @Test
    void a_long_line_is_cut_around_the_caret() {
        SourceText source = SourceText.of("a.yaml", "x".repeat(200) + "!" + "y".repeat(200));

        assertThat(Problem.at(source, 200, "here", "").render().lines().toList())
                .containsExactly(
                        "a.yaml:1:201: error: here",
                        "  ..." + "x".repeat(70) + "!" + "y".repeat(69) + "...",
                        "     " + " ".repeat(70) + "^");
    }

    @Test
    void problems_come_in_the_order_of_their_places() {
        Problem first = new Problem("a.yaml", 2, 9, "b", "", "");
        Problem second = new Problem("a.yaml", 10, 1, "a", "", "");
        Problem third = new Problem("b.yaml", 1, 1, "a", "", "");

        assertThat(new TreeSet<>(List.of(third, second, first))).containsExactly(first, second, third);
    }
}
