package org.candorlint.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.candorlint.evaluation.ExampleResult.Status;
import org.candorlint.finding.Finding;
import org.candorlint.finding.PageReport;
import org.candorlint.finding.Place;
import org.candorlint.finding.Verdict;
import org.candorlint.rule.Example;
import org.candorlint.rule.Example.Expect;
import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleInfo;
import org.candorlint.rule.Severity;
import org.candorlint.stance.Stance;
import org.candorlint.text.Position;
import org.candorlint.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ExampleVerifierTest {
    private static final String SENTENCE = "It works, and it cures the knee.";
    private static final Example FLAGGED = new Example(Expect.FLAGGED, SENTENCE, "cures the knee", null, "", 1);
    private static final Example EXCUSED = new Example(Expect.EXCUSED, SENTENCE, "", Stance.DENIED, "", 1);
    private static final Example UNMATCHED = new Example(Expect.UNMATCHED, SENTENCE, "", null, "of joints", 1);

    @Test
    void a_violation_or_a_review_that_touches_the_marked_words_validates_a_flagged_example() {
        assertThat(status(FLAGGED, match("cures", Verdict.VIOLATION, null))).isEqualTo(Status.REPORTED);
        assertThat(status(FLAGGED, match("it cures", Verdict.REVIEW, "needs the model")))
                .isEqualTo(Status.REPORTED);
    }

    @Test
    void a_flagged_example_without_any_match_is_missing() {
        assertThat(result(FLAGGED).status()).isEqualTo(Status.MISSING);
        assertThat(result(FLAGGED).message())
                .isEqualTo("cure/knee: missing: \"" + SENTENCE
                        + "\"; expected a finding at \"cures the knee\"; got no match");
    }

    @Test
    void a_match_elsewhere_or_excused_is_wrong_for_a_flagged_example() {
        assertThat(status(FLAGGED, match("works", Verdict.VIOLATION, null))).isEqualTo(Status.MISSING);

        var result = result(FLAGGED, match("cures", Verdict.EXCUSED, "denied by \"not\""));

        assertThat(result.status()).isEqualTo(Status.MISSING);
        assertThat(result.message()).endsWith("got excused at \"cures\" (denied by \"not\")");
    }

    @Test
    void the_stance_that_excuses_must_be_the_one_the_author_names() {
        assertThat(status(EXCUSED, match("cures", Verdict.EXCUSED, "denied by \"not\"")))
                .isEqualTo(Status.VALIDATED);
        assertThat(status(EXCUSED, match("cures", Verdict.EXCUSED, "asked by \"denied?\"")))
                .isEqualTo(Status.MISSING);
        assertThat(status(EXCUSED)).isEqualTo(Status.MISSING);
        assertThat(status(EXCUSED, match("cures", Verdict.REVIEW, null))).isEqualTo(Status.NOISY);
    }

    @Test
    void an_unmatched_example_allows_neither_a_finding_nor_an_excused_match() {
        assertThat(status(UNMATCHED)).isEqualTo(Status.VALIDATED);
        assertThat(status(UNMATCHED, match("cures", Verdict.VIOLATION, null))).isEqualTo(Status.NOISY);
        assertThat(status(UNMATCHED, match("cures", Verdict.EXCUSED, "denied by \"not\"")))
                .isEqualTo(Status.NOISY);
    }

    @Test
    void other_rules_do_not_count() {
        var other = finding("cure/hip", "cures", Verdict.VIOLATION, null);

        assertThat(status(FLAGGED, other)).isEqualTo(Status.MISSING);
        assertThat(status(UNMATCHED, other)).isEqualTo(Status.VALIDATED);
    }

    @Test
    void a_rule_gets_one_result_an_example_in_their_order() {
        var rule = new Rule.Model(info("cure/knee", List.of(UNMATCHED, FLAGGED)), List.of());

        assertThat(new ExampleVerifier(text -> report()).verify(rule))
                .extracting(ExampleResult::status)
                .containsExactly(Status.VALIDATED, Status.MISSING);
    }

    private static Status status(Example example, Finding... matches) {
        return result(example, matches).status();
    }

    private static ExampleResult result(Example example, Finding... matches) {
        return new ExampleVerifier(text -> report(matches)).verify("cure/knee", example);
    }

    private static Finding match(String text, Verdict verdict, @Nullable String reason) {
        return finding("cure/knee", text, verdict, reason);
    }

    private static Finding finding(String rule, String text, Verdict verdict, @Nullable String reason) {
        int at = SENTENCE.indexOf(text);
        var start = new Position(1, at + 1);
        var end = new Position(1, at + 1 + text.length());
        var place = new Place("example.md", new Span(at, at + text.length()), start, end, text);
        return new Finding(
                info(rule, List.of()),
                verdict,
                Severity.ERROR,
                place,
                "paragraph",
                SENTENCE,
                "A cure is claimed",
                List.of(),
                reason,
                List.of(),
                -1,
                "");
    }

    private static RuleInfo info(String id, List<Example> examples) {
        return new RuleInfo(
                id,
                "cure",
                org.candorlint.rule.Status.PREVIEW,
                Severity.ERROR,
                "A cure is claimed",
                "",
                "",
                List.of(),
                examples,
                "");
    }

    private static PageReport report(Finding... matches) {
        List<Finding> findings = new ArrayList<>();
        List<Finding> excused = new ArrayList<>();
        for (Finding match : matches) {
            (match.verdict() == Verdict.EXCUSED ? excused : findings).add(match);
        }
        return new PageReport(
                "example.md", "promotional", List.of(), List.of("us"), "en", 1, 1, List.of(), findings, excused);
    }
}
