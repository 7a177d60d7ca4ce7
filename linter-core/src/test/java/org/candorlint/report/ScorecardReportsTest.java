package org.candorlint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.candorlint.evaluation.Counts;
import org.candorlint.evaluation.Figures;
import org.candorlint.evaluation.RuleFigures;
import org.candorlint.evaluation.Scorecard;
import org.candorlint.evaluation.ScorecardPart;
import org.junit.jupiter.api.Test;

final class ScorecardReportsTest {

    private static final Figures CURE =
            new Figures(new Counts(3, 1, 2), new Counts(2, 0, 3), new Counts(1, 1, 4), 0.123456);
    private static final Figures HYPE =
            new Figures(new Counts(0, 1, 0), new Counts(0, 1, 0), new Counts(0, 0, 0), Double.NaN);
    private static final Figures MICRO =
            new Figures(new Counts(3, 2, 2), new Counts(2, 1, 3), new Counts(1, 1, 4), 0.1);
    private static final Scorecard SCORECARD = new Scorecard(
            List.of(new ScorecardPart(
                    "dev",
                    1200,
                    new ScorecardPart.Silence(4, 2, 1.5),
                    1,
                    new Counts(4, 1, 1),
                    MICRO,
                    new TreeMap<>(Map.of("cure", CURE, "hype", HYPE)))),
            List.of(
                    new RuleFigures("cure/a", "cure", new Counts(3, 1, 2)),
                    new RuleFigures("hype/b", "hype", Counts.NONE)));

    @Test
    void a_scorecard_has_a_row_a_line() {
        assertThat(ScorecardJson.text(SCORECARD).lines())
                .contains(
                        "\"categories\": [",
                        "{ \"part\": \"dev\", \"category\": \"cure\", \"tp\": 3, \"fp\": 1, \"fn\": 2, \"precision\": 0.750,"
                                + " \"recall\": 0.600, \"f1\": 0.667, \"f1Error\": 0.1235, \"violationsRight\": 2,"
                                + " \"violationsWrong\": 0, \"reviewsRight\": 1, \"reviewsWrong\": 1 },",
                        "{ \"rule\": \"hype/b\", \"category\": \"hype\", \"right\": 0, \"wrong\": 0, \"labelsOfOthers\": 0,"
                                + " \"precision\": null, \"recall\": null }");
    }

    @Test
    void a_scorecard_survives_being_written_and_read() throws IOException {
        Scorecard read = ScorecardReader.read(ScorecardJson.text(SCORECARD));

        assertThat(read).isEqualTo(SCORECARD);
    }

    @Test
    void something_else_than_a_scorecard_is_refused() {
        String text = ScorecardJson.text(SCORECARD);

        assertThatThrownBy(() -> ScorecardReader.read("{}"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("schemaVersion");
        assertThatThrownBy(() -> ScorecardReader.read(text.replace("\"wrong\"", "\"bad\"")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("a number is missing in the scorecard: wrong");
        assertThatThrownBy(() -> ScorecardReader.read(text.replace("\"micro\"", "\"macro\"")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("micro");
    }

    @Test
    void the_page_has_a_table_of_parts_categories_and_rules() {
        assertThat(AccuracyPage.text(SCORECARD, "").lines())
                .containsSubsequence(
                        "# Accuracy",
                        "| dev | 1,200 | 5 | 0.60 | 0.60 | 0.60 ± 0.10 | 0.67 | 0.80 | 1 |",
                        "| dev | 3 | 2 | 0.67 | 2 | 1 | 0.50 |",
                        "| dev | 4 | 2 | 0.50 |",
                        "## Categories in `dev`",
                        "| category | labels | precision | recall | F1 | violations right, wrong | reviews right, wrong |",
                        "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
                        "| cure | 5 | 0.75 | 0.60 | 0.67 ± 0.12 | 2, 0 | 1, 1 |",
                        "### cure",
                        "| cure/a | 4 | 0.75 | 0.60 |",
                        "### hype",
                        "| hype/b | 0 | - | - |");
    }

    @Test
    void the_page_says_what_goes_wrong_before_the_long_tables() {
        assertThat(AccuracyPage.text(SCORECARD, "\n## Limits\n\nMany.\n"))
                .contains("\n\n## Limits\n\nMany.\n\n## Categories in `dev`\n");
        assertThat(AccuracyPage.text(SCORECARD, " ")).doesNotContain("\n\n\n");
    }
}
