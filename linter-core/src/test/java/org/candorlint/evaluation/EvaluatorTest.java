package org.candorlint.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candorlint.finding.Verdict;
import org.junit.jupiter.api.Test;

final class EvaluatorTest {
    private static final LabelScheme SCHEME =
            new LabelScheme(Set.of("cure", "pressure", "hype"), Set.of("owed"), Map.of());
    private static final String CURE = "It cures the knee for good.";
    private static final String PRESSURE = "Only three places are left.";
    private static final String PLAIN = "The office opens at nine.";
    private static final LabelledPage PAGE = new LabelledPage(
            "p.html",
            "clinic",
            "us",
            Set.of(),
            Set.of(),
            List.of(
                    new LabelledSentence(CURE, Set.of("cure"), Set.of()),
                    new LabelledSentence(PRESSURE, Set.of("pressure"), Set.of("hype"))),
            List.of());

    @Test
    void violations_and_reviews_are_scored_together_and_apart() {
        var evaluation = evaluate(
                finding("cure", CURE, Verdict.VIOLATION, "cure/a"),
                finding("pressure", PRESSURE, Verdict.REVIEW, "pressure/a"));

        assertThat(evaluation.all().micro()).isEqualTo(new Counts(2, 0, 0));
        assertThat(evaluation.violations().micro()).isEqualTo(new Counts(1, 0, 1));
        assertThat(evaluation.reviews().micro()).isEqualTo(new Counts(1, 0, 1));
    }

    @Test
    void every_rule_is_scored_as_if_it_were_alone() {
        var evaluation = evaluate(
                finding("cure", CURE, Verdict.VIOLATION, "cure/b"),
                finding("cure", CURE, Verdict.VIOLATION, "cure/a"),
                finding("cure", PLAIN, Verdict.VIOLATION, "cure/a"),
                finding("hype", PRESSURE, Verdict.VIOLATION, "hype/a"),
                finding("pressure", PRESSURE, Verdict.EXCUSED, "pressure/a"));

        assertThat(evaluation.rules())
                .containsExactly(
                        new RuleScore("cure/a", "cure", 2, 1, 1, 0),
                        new RuleScore("cure/b", "cure", 1, 1, 0, 0),
                        new RuleScore("hype/a", "hype", 1, 0, 0, 0),
                        new RuleScore("pressure/a", "pressure", 0, 0, 0, 1));
    }

    @Test
    void a_sentence_that_is_reported_under_another_label_is_reported_all_the_same() {
        var evaluation = evaluate(
                finding("hype", CURE, Verdict.REVIEW, "hype/a"),
                finding("cure", PLAIN, Verdict.REVIEW, "cure/a"),
                finding("hype", PLAIN, Verdict.REVIEW, "hype/a"),
                finding("owed", "", Verdict.VIOLATION, "owed/a"));

        assertThat(evaluation.sentences()).isEqualTo(new Counts(1, 1, 1));
    }

    @Test
    void an_interval_holds_the_figure_and_narrows_to_it_when_all_pages_are_alike() {
        var findings = TestCorpus.report("report-1");
        var evaluation = new Evaluator(TestCorpus.scheme()).evaluate(findings, TestCorpus.pages());
        var f1 = evaluation.spreads().micro().f1();

        assertThat(f1.low()).isLessThan(evaluation.all().micro().f1());
        assertThat(f1.high()).isGreaterThan(evaluation.all().micro().f1());
        assertThat(new Evaluator(TestCorpus.scheme()).evaluate(findings, TestCorpus.pages()))
                .isEqualTo(evaluation);
        assertThat(evaluate(finding("cure", CURE, Verdict.REVIEW, ""))
                        .spreads()
                        .micro()
                        .recall())
                .isEqualTo(new Spreads.Interval(0.5, 0.5));
    }

    @Test
    void a_comparison_tells_sentence_by_sentence_what_changed() {
        var before = evaluate(
                finding("cure", CURE, Verdict.REVIEW, "cure/a"), finding("cure", PLAIN, Verdict.REVIEW, "cure/a"));
        var after = evaluate(
                finding("pressure", PRESSURE, Verdict.REVIEW, "pressure/a"),
                finding("hype", PLAIN, Verdict.REVIEW, "hype/a"));

        var comparison = Comparison.of(before.all(), after.all());

        assertThat(comparison.newlyFound()).extracting(Outcome::sentence).containsExactly(PRESSURE);
        assertThat(comparison.newlyMissed()).extracting(Outcome::sentence).containsExactly(CURE);
        assertThat(comparison.newFalseAlarms()).extracting(Outcome::label).containsExactly("hype");
        assertThat(comparison.goneFalseAlarms()).extracting(Outcome::label).containsExactly("cure");
    }

    @Test
    void pages_of_one_score_alone_are_named_and_not_compared() {
        var before = evaluate(finding("cure", PLAIN, Verdict.REVIEW, "cure/a"));

        var comparison = Comparison.of(before.all(), new Score(List.of()));

        assertThat(comparison.pagesOnlyBefore()).containsExactly("p.html");
        assertThat(comparison.goneFalseAlarms()).isEmpty();
    }

    @Test
    void a_label_scheme_refuses_a_line_that_it_does_not_understand() {
        assertThatThrownBy(() -> LabelScheme.parse("cure\tsentence\n\ncure\tparagraph\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 3")
                .hasMessageContaining("cure\tparagraph");
    }

    private static Evaluation evaluate(ScoredFinding... findings) {
        return new Evaluator(SCHEME).evaluate(List.of(findings), List.of(PAGE));
    }

    private static ScoredFinding finding(String category, String sentence, Verdict verdict, String rule) {
        return new ScoredFinding("p.html", category, "", sentence, verdict, rule);
    }
}
