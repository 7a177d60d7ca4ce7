package org.candorlint.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candorlint.finding.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScorerTest {
    private static final Scorer SCORER =
            new Scorer(new LabelScheme(Set.of("cure", "pressure"), Set.of("owed"), Map.of("cure", 4)));

    /** The expected figures come from an independent scorer of the labelled copy, in Python. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void agrees_to_the_digit_with_the_scorer_of_the_labelled_copy(int number) {
        var score = new Scorer(TestCorpus.scheme()).score(TestCorpus.report("report-" + number), TestCorpus.pages());

        var expected = TestCorpus.json("scoring/expected-" + number + ".json");
        var labels = expected.get("labels");
        assertThat(score.labels()).hasSize(labels.size());
        labels.properties()
                .forEach(label ->
                        assertSame(score.labels().getOrDefault(label.getKey(), Counts.NONE), label.getValue()));
        assertSame(score.micro(), expected.get("micro"));
        assertThat(score.macroF1()).isEqualTo(expected.get("macro_f1").asDouble());
        assertThat(score.pages()).hasSize(expected.get("pages").asInt());
        assertThat(score.silentPages()).isEqualTo(expected.get("silent_pages").asInt());
        assertThat(score.findingsOnSilentPages())
                .isEqualTo(expected.get("findings_on_silent_pages").asInt());
    }

    @Test
    void several_findings_of_one_category_on_one_sentence_count_once() {
        var score = score(
                page("It cures the knee for good."),
                finding("cure", "cures", "It cures the knee for good."),
                finding("cure", "for good", "It cures the knee for good."));

        assertThat(score.micro()).isEqualTo(new Counts(1, 0, 0));
    }

    @Test
    void a_sentence_that_another_reader_cut_differently_is_the_same_place() {
        var quote = "The cells that we place in the joint cure the knee for good.";

        var score = score(page(quote), finding("cure", "cure", "in the joint cure the knee for good, and we say so"));

        assertThat(score.micro()).isEqualTo(new Counts(1, 0, 0));
    }

    @Test
    void references_and_curly_quotation_marks_make_no_difference() {
        var score = score(page("It’s a cure & more."), finding("cure", "cure", "IT'S A\u00a0cure &amp;\n more."));

        assertThat(score.micro()).isEqualTo(new Counts(1, 0, 0));
    }

    @Test
    void an_optional_label_counts_neither_way() {
        var page = new LabelledPage(
                "p.html",
                "clinic",
                "us",
                Set.of(),
                Set.of("owed"),
                List.of(new LabelledSentence("Call us today about it.", Set.of(), Set.of("pressure"))),
                List.of());

        var score = score(page, finding("pressure", "today", "Call us today about it."), finding("owed", "", ""));

        assertThat(score.micro()).isEqualTo(Counts.NONE);
        assertThat(score.silentPages()).isZero();
    }

    @Test
    void a_short_sentence_owes_no_label_that_is_optional_there() {
        assertThat(score(page("Cured in full today")).micro()).isEqualTo(Counts.NONE);
        assertThat(score(page("Cured in full since today")).micro()).isEqualTo(new Counts(0, 0, 1));
    }

    @Test
    void a_false_alarm_is_told_with_its_sentence_and_rule() {
        var score = score(page("It cures the knee."), finding("pressure", "only", "Our only office is here."));

        assertThat(score.outcomes(Outcome.Kind.FALSE_ALARM))
                .containsExactly(new Outcome(
                        Outcome.Kind.FALSE_ALARM,
                        "p.html",
                        "pressure",
                        "Our only office is here.",
                        "only",
                        "pressure/a"));
    }

    @Test
    void an_excused_match_explains_a_miss_and_is_no_finding() {
        var quote = "It cures the knee for good.";
        var excused = new ScoredFinding("p.html", "cure", "cures", quote, Verdict.EXCUSED, "cure/a");

        var score = score(page(quote), excused);

        assertThat(score.micro()).isEqualTo(new Counts(0, 0, 1));
        assertThat(score.outcomes(Outcome.Kind.WRONGLY_EXCUSED))
                .containsExactly(new Outcome(Outcome.Kind.WRONGLY_EXCUSED, "p.html", "cure", quote, "cures", "cure/a"));
    }

    @Test
    void categories_outside_the_scheme_and_other_pages_are_left_out() {
        var elsewhere = new ScoredFinding("q.html", "cure", "cures", "It cures.", Verdict.VIOLATION, "");

        assertThat(score(page("It cures the knee for good."), elsewhere, finding("hedged", "may", "It may help."))
                        .micro())
                .isEqualTo(new Counts(0, 0, 1));
    }

    private static void assertSame(Counts counts, JsonNode row) {
        assertThat(counts)
                .isEqualTo(new Counts(
                        row.get(3).asInt(), row.get(4).asInt(), row.get(5).asInt()));
        assertThat(counts.precision()).isEqualTo(Double.valueOf(row.get(0).asDouble()));
        assertThat(counts.recall()).isEqualTo(Double.valueOf(row.get(1).asDouble()));
        assertThat(counts.f1()).isEqualTo(Double.valueOf(row.get(2).asDouble()));
    }

    private static Score score(LabelledPage page, ScoredFinding... findings) {
        return SCORER.score(List.of(findings), List.of(page));
    }

    private static LabelledPage page(String cure) {
        return new LabelledPage(
                "p.html",
                "clinic",
                "us",
                Set.of(),
                Set.of(),
                List.of(new LabelledSentence(cure, Set.of("cure"), Set.of())),
                List.of());
    }

    private static ScoredFinding finding(String category, String text, String sentence) {
        return new ScoredFinding("p.html", category, text, sentence, Verdict.REVIEW, category + "/a");
    }
}
