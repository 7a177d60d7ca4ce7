package org.candorlint.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class SlippageTest {

    private static final Counts NONE = Counts.NONE;
    private static final Scorecard BEFORE =
            card(figures(900, 100, 100, 0.01), figures(90, 10, 10, 0.02), figures(9, 1, 1, 0.1), 20, 5);

    @Test
    void a_scorecard_holds_against_itself() {
        assertThat(Slippage.between(BEFORE, BEFORE)).isEmpty();
    }

    @Test
    void a_fall_of_all_labels_together_is_named_with_its_figures() {
        Scorecard now = card(figures(880, 100, 120, 0.01), figures(90, 10, 10, 0.02), figures(9, 1, 1, 0.1), 20, 5);

        assertThat(Slippage.between(BEFORE, now))
                .containsExactly("dev: micro F1 fell from 0.900 to 0.889, by more than 0.009");
    }

    @Test
    void a_fall_within_chance_is_let_pass() {
        Scorecard now = card(figures(892, 100, 108, 0.01), figures(89, 10, 11, 0.02), figures(9, 1, 1, 0.1), 20, 5);

        assertThat(Slippage.between(BEFORE, now)).isEmpty();
    }

    @Test
    void a_figure_that_is_all_but_sure_may_still_fall_a_little() {
        Scorecard sure = card(figures(900, 100, 100, 0.0001), figures(90, 10, 10, 0), figures(9, 1, 1, 0), 20, 5);
        Scorecard less = card(figures(894, 100, 106, 0.0001), figures(90, 10, 10, 0), figures(9, 1, 1, 0), 20, 5);
        Scorecard least = card(figures(889, 100, 111, 0.0001), figures(90, 10, 10, 0), figures(9, 1, 1, 0), 20, 5);

        assertThat(Slippage.between(sure, less)).isEmpty();
        assertThat(Slippage.between(sure, least))
                .containsExactly("dev: micro F1 fell from 0.900 to 0.894, by more than 0.005");
    }

    @Test
    void a_category_falls_by_itself_if_it_has_labels_enough() {
        Scorecard now = card(figures(900, 100, 100, 0.01), figures(84, 10, 16, 0.02), figures(2, 1, 8, 0.1), 20, 5);

        assertThat(Slippage.between(BEFORE, now))
                .containsExactly("dev: F1 of cure fell from 0.900 to 0.866, by more than 0.027");
    }

    @Test
    void more_findings_where_there_is_nothing_to_find_are_a_fall() {
        Scorecard more = card(figures(900, 100, 100, 0.01), figures(90, 10, 10, 0.02), figures(9, 1, 1, 0.1), 24, 5);
        Scorecard most = card(figures(900, 100, 100, 0.01), figures(90, 10, 10, 0.02), figures(9, 1, 1, 0.1), 25, 5);

        assertThat(Slippage.between(BEFORE, more)).isEmpty();
        assertThat(Slippage.between(BEFORE, most))
                .containsExactly("dev: findings on 40 silent pages rose from 20 to 25, by more than 4.5");
    }

    @Test
    void a_better_figure_is_no_fall() {
        Scorecard now = card(figures(990, 10, 10, 0.01), figures(99, 1, 1, 0.02), figures(10, 0, 0, 0.1), 0, 0);

        assertThat(Slippage.between(BEFORE, now)).isEmpty();
    }

    @Test
    void figures_of_other_copy_are_not_compared() {
        Scorecard now = card(figures(901, 100, 100, 0.01), figures(1, 10, 99, 0.02), figures(9, 1, 1, 0.1), 20, 5);

        assertThat(Slippage.between(BEFORE, now))
                .containsExactly("dev: the labelled copy has changed, from 1000 labels on 100 pages to 1001 on 100;"
                        + " figures cannot be compared");
        assertThat(Slippage.between(BEFORE, new Scorecard(List.of(), List.of())))
                .containsExactly("dev: is no part of the labelled copy any more");
        assertThat(Slippage.between(new Scorecard(List.of(), List.of()), BEFORE))
                .containsExactly("dev: is a new part of the labelled copy");
    }

    private static Figures figures(int tp, int fp, int fn, double error) {
        return new Figures(new Counts(tp, fp, fn), NONE, NONE, error);
    }

    private static Scorecard card(Figures micro, Figures cure, Figures rare, int onSilent, double error) {
        return new Scorecard(
                List.of(new ScorecardPart(
                        "dev",
                        100,
                        new ScorecardPart.Silence(40, onSilent, error),
                        3,
                        NONE,
                        micro,
                        new TreeMap<>(Map.of("cure", cure, "rare", rare)))),
                List.of());
    }
}
