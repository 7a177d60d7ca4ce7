package org.candorlint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candorlint.evaluation.Comparison;
import org.candorlint.evaluation.Evaluation;
import org.candorlint.evaluation.Evaluator;
import org.candorlint.evaluation.LabelScheme;
import org.candorlint.evaluation.LabelledPage;
import org.candorlint.evaluation.LabelledSentence;
import org.candorlint.evaluation.Score;
import org.candorlint.evaluation.ScoredFinding;
import org.candorlint.finding.Verdict;
import org.junit.jupiter.api.Test;

final class EvaluationReportsTest {
    private static final String CURE = "It cures the knee for good.";
    private static final String PRESSURE = "Only three places are left.";
    private static final List<LabelledPage> PAGES = List.of(
            new LabelledPage(
                    "p.html",
                    "clinic",
                    "us",
                    Set.of("owed"),
                    Set.of(),
                    List.of(
                            new LabelledSentence(CURE, Set.of("cure"), Set.of()),
                            new LabelledSentence(PRESSURE, Set.of("pressure"), Set.of())),
                    List.of()),
            new LabelledPage("q.html", "registry", "us", Set.of(), Set.of(), List.of(), List.of()));

    private static final Evaluation EVALUATION = evaluate(
            finding("p.html", "cure", "cures", CURE, Verdict.VIOLATION),
            finding("p.html", "pressure", "Only", PRESSURE, Verdict.EXCUSED),
            finding("q.html", "cure", "cure", "Is there\na \u001bcure?", Verdict.REVIEW));

    @Test
    void the_summary_is_an_aligned_table_with_intervals() {
        assertThat(EvaluationText.summary(EVALUATION))
                .containsExactly(
                        "label                        P     R    F1    tp    fp    fn   F1 95 %",
                        "cure                      0.50  1.00  0.67     1     1     0   0.00 to 1.00",
                        "owed                         -  0.00  0.00     0     0     1   0.00 to 0.00",
                        "pressure                     -  0.00  0.00     0     0     1   0.00 to 0.00",
                        "micro                     0.50  0.33  0.40     1     1     2   0.00 to 0.50",
                        "  violations alone        1.00  0.33  0.50     1     0     2",
                        "  reviews alone           0.00  0.00  0.00     0     1     3",
                        "any label, by sentence    0.50  0.50  0.50     1     1     1",
                        "micro precision 0.00 to 1.00, recall 0.33 to 0.33 (95 % intervals over pages)",
                        "macro F1 0.222; 2 pages; 1 findings on 1 silent pages; 1 labels wrongly excused");
    }

    @Test
    void errors_say_what_page_label_sentence_and_rule() {
        assertThat(EvaluationText.errors(EVALUATION.all()))
                .containsExactly(
                        "miss            p.html: owed",
                        "wrongly-excused p.html: pressure: " + PRESSURE + " [pressure/a at \"Only\"]",
                        "false-alarm     q.html: cure: Is there a  cure? [cure/a at \"cure\"]");
    }

    @Test
    void rules_with_the_most_false_alarms_come_first() {
        assertThat(EvaluationText.rules(EVALUATION))
                .containsExactly(
                        "rule           P findings    tp    fp excused",
                        "cure/a      0.50        2     1     1       0",
                        "pressure/a     -        0     0     0       1");
    }

    @Test
    void a_score_survives_being_written_and_read() throws IOException {
        assertThat(ScoreJson.read(new StringReader(json()))).isEqualTo(EVALUATION.all());
    }

    @Test
    void the_figures_stand_in_the_json_and_a_ratio_without_a_meaning_is_null() throws IOException {
        var json = new JsonMapper().readTree(json());

        assertThat(json.at("/all/f1").asDouble()).isEqualTo(0.4);
        assertThat(json.at("/all/labels/owed/precision").isNull()).isTrue();
        assertThat(json.at("/intervals/f1Interval/1").asDouble()).isEqualTo(0.5);
        assertThat(json.at("/rules/0/rule").asText()).isEqualTo("cure/a");
    }

    @Test
    void something_else_than_an_evaluation_is_refused() {
        assertThatThrownBy(() -> ScoreJson.read(new StringReader("{\"findings\": []}")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("schemaVersion");
        assertThatThrownBy(() -> ScoreJson.read(new StringReader("{\"schemaVersion\": 1, \"pages\": [{}]}")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("page");
    }

    @Test
    void a_comparison_begins_with_what_got_worse() {
        var comparison = Comparison.of(EVALUATION.all(), evaluate().all());

        assertThat(ComparisonText.lines(comparison))
                .containsExactly(
                        "newly missed: 1",
                        "  miss            p.html: cure: " + CURE,
                        "new false alarms: 0",
                        "newly found: 0",
                        "gone false alarms: 1",
                        "  false-alarm     q.html: cure: Is there a  cure? [cure/a at \"cure\"]");
        assertThat(ComparisonText.lines(
                        Comparison.of(new Score(List.of()), evaluate().all())))
                .contains("only in the second: p.html");
    }

    private static String json() throws IOException {
        var out = new StringWriter();
        EvaluationJson.write(EVALUATION, out);
        return out.toString();
    }

    private static Evaluation evaluate(ScoredFinding... findings) {
        var scheme = new LabelScheme(Set.of("cure", "pressure"), Set.of("owed"), Map.of());
        return new Evaluator(scheme).evaluate(List.of(findings), PAGES);
    }

    private static ScoredFinding finding(String page, String category, String text, String sentence, Verdict verdict) {
        return new ScoredFinding(page, category, text, sentence, verdict, category + "/a");
    }
}
