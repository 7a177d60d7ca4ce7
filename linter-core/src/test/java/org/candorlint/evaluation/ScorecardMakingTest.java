package org.candorlint.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.candorlint.finding.Verdict;
import org.candorlint.rule.Measured;
import org.candorlint.rule.RuleInfo;
import org.candorlint.rule.Severity;
import org.candorlint.rule.Status;
import org.junit.jupiter.api.Test;

final class ScorecardMakingTest {

    private static final LabelScheme SCHEME = new LabelScheme(Set.of("cure", "hype"), Set.of(), Map.of());
    private static final String CURE = "It cures the knee for good.";
    private static final String OTHER = "It ends the trouble of the hip.";
    private static final LabelledPage CLAIMS = page("claims.html", CURE, OTHER);
    private static final LabelledPage QUIET = page("quiet.html");
    private static final LabelledPage STILL = page("still.html");
    private static final List<ScoredFinding> FINDINGS = List.of(
            finding("claims.html", CURE, Verdict.VIOLATION, "cure/a"),
            finding("quiet.html", "Is there a cure?", Verdict.REVIEW, "cure/a"),
            finding("quiet.html", "There is no cure.", Verdict.REVIEW, "cure/a"));

    private final Scorecard scorecard = new ScorecardMaking(SCHEME)
            .make(
                    new TreeMap<>(Map.of("pages", List.of(CLAIMS), "silence", List.of(QUIET, STILL))),
                    FINDINGS,
                    new Evaluator(SCHEME).evaluate(FINDINGS, List.of(CLAIMS, QUIET, STILL)),
                    List.of(info("hype/b"), info("cure/b"), info("cure/a"), info("owed/a")));

    @Test
    void each_part_is_measured_by_itself() {
        ScorecardPart pages = scorecard.part("pages").orElseThrow();
        ScorecardPart silence = scorecard.part("silence").orElseThrow();

        assertThat(pages.pages()).isEqualTo(1);
        assertThat(pages.micro().all()).isEqualTo(new Counts(1, 0, 1));
        assertThat(pages.micro().reviews()).isEqualTo(new Counts(0, 0, 2));
        assertThat(pages.categories()).containsOnlyKeys("cure");
        assertThat(pages.sentences()).isEqualTo(new Counts(1, 0, 1));
        assertThat(silence.micro().all()).isEqualTo(new Counts(0, 2, 0));
    }

    @Test
    void findings_on_silent_pages_are_as_uncertain_as_the_pages_differ() {
        ScorecardPart.Silence silent = scorecard.part("silence").orElseThrow().silent();

        assertThat(silent.pages()).isEqualTo(2);
        assertThat(silent.findings()).isEqualTo(2);
        assertThat(silent.error()).isEqualTo(Math.sqrt(2), within(0.0001));
    }

    @Test
    void a_rule_is_measured_over_all_parts_and_one_that_found_nothing_is_listed() {
        assertThat(scorecard.rules())
                .containsExactly(
                        new RuleFigures("cure/a", "cure", new Counts(1, 2, 1)),
                        new RuleFigures("cure/b", "cure", new Counts(0, 0, 2)),
                        new RuleFigures("hype/b", "hype", Counts.NONE));
        assertThat(scorecard.measured()).containsExactly(Map.entry("cure/a", new Measured(1, 2)));
    }

    @Test
    void a_category_that_is_nowhere_labelled_is_no_part_of_the_mean() {
        assertThat(scorecard.part("pages").orElseThrow().macroF1()).isEqualTo(2.0 / 3);
        assertThat(scorecard.part("silence").orElseThrow().macroF1()).isNaN();
    }

    private static LabelledPage page(String name, String... claims) {
        List<LabelledSentence> sentences = List.of(claims).stream()
                .map(claim -> new LabelledSentence(claim, Set.of("cure"), Set.of()))
                .toList();
        return new LabelledPage(name, "clinic", "us", Set.of(), Set.of(), sentences, List.of());
    }

    private static ScoredFinding finding(String page, String sentence, Verdict verdict, String rule) {
        return new ScoredFinding(page, "cure", "", sentence, verdict, rule);
    }

    private static RuleInfo info(String id) {
        String category = id.substring(0, id.indexOf('/'));
        return new RuleInfo(
                id, category, Status.PREVIEW, Severity.WARNING, "Something", "", "", List.of(), List.of(), "rule.yaml");
    }
}
