package org.candorlint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.candorlint.finding.Finding;
import org.candorlint.finding.Place;
import org.candorlint.finding.Verdict;
import org.candorlint.rule.RuleInfo;
import org.candorlint.rule.Severity;
import org.candorlint.rule.Status;
import org.candorlint.text.SourceText;
import org.candorlint.text.Span;
import org.junit.jupiter.api.Test;

final class FindingMergeTest {

    private static final String SENTENCE = "It cures all your pain for good.";
    private static final SourceText PAGE = SourceText.of("page.txt", SENTENCE + " " + SENTENCE);

    @Test
    void of_overlapping_findings_the_longest_stays() {
        assertThat(ids(
                        finding("cure/short", Severity.ERROR, 3, 8),
                        finding("cure/long", Severity.ERROR, 3, 22),
                        finding("cure/middle", Severity.ERROR, 9, 16)))
                .containsExactly("cure/long");
    }

    @Test
    void of_equally_long_ones_the_first_by_rule_stays() {
        assertThat(ids(finding("cure/b", Severity.ERROR, 3, 8), finding("cure/a", Severity.ERROR, 3, 8)))
                .containsExactly("cure/a");
    }

    @Test
    void a_longer_one_does_not_hide_a_graver_one() {
        assertThat(ids(finding("cure/long", Severity.NOTE, 3, 22), finding("cure/short", Severity.ERROR, 3, 8)))
                .containsExactly("cure/short");
    }

    @Test
    void what_overlaps_only_a_dropped_one_stays() {
        assertThat(ids(
                        finding("cure/a", Severity.ERROR, 0, 16),
                        finding("cure/b", Severity.ERROR, 13, 22),
                        finding("cure/c", Severity.ERROR, 20, 27)))
                .containsExactlyInAnyOrder("cure/a", "cure/c");
    }

    @Test
    void other_categories_other_sentences_and_separate_words_stay() {
        int next = SENTENCE.length() + 1;

        assertThat(ids(
                        finding("cure/a", Severity.ERROR, 3, 8),
                        finding("hype/a", Severity.ERROR, 3, 8),
                        finding("cure/b", Severity.ERROR, 8, 16),
                        finding("cure/c", Severity.ERROR, next + 3, next + 8)))
                .hasSize(4);
    }

    private static List<String> ids(Finding... findings) {
        return FindingMerge.merge(List.of(findings)).stream()
                .map(f -> f.rule().id())
                .toList();
    }

    private static Finding finding(String rule, Severity severity, int start, int end) {
        String category = rule.substring(0, rule.indexOf('/'));
        RuleInfo info = new RuleInfo(rule, category, Status.STABLE, severity, "", "", "", List.of(), List.of(), "");
        Span span = new Span(start, end);
        Place place = Place.of(PAGE, span, PAGE.slice(span));
        return new Finding(
                info,
                Verdict.VIOLATION,
                severity,
                place,
                "paragraph",
                SENTENCE,
                "",
                List.of(),
                null,
                List.of(),
                -1,
                "");
    }
}
