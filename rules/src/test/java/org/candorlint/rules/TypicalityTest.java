package org.candorlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.candorlint.CheckOptions;
import org.candorlint.finding.Finding;
import org.candorlint.rule.Market;
import org.candorlint.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The result that patients can generally expect, beside their stories, in markets that allow stories. */
final class TypicalityTest {

    private static final String STORIES = """
            # Stem cell therapy

            We offer stem cell therapy for knees.

            "Two weeks later I mowed the whole meadow."

            "My cardiologist was surprised at the scan."

            Results may vary.
            """;

    private static CheckOptions options(String... markets) {
        Market[] known = List.of(markets).stream()
                .map(m -> Bundled.RULES.market(m).orElseThrow())
                .toArray(Market[]::new);
        return CheckOptions.of(known).withKind("promotional");
    }

    private static List<Finding> found(CheckOptions options) {
        return Bundled.LINTER.check(Bundled.markdown(STORIES), options).findings().stream()
                .filter(f -> f.category().equals("typicality"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"us", "us-fl", "us-ca"})
    void a_page_is_reported_once_with_every_story_and_what_does_not_do(String market) {
        assertThat(found(options(market))).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.NOTE);
            assertThat(finding.related()).hasSize(1);
            assertThat(finding.whyNot())
                    .hasValueSatisfying(why -> assertThat(why).startsWith("\"Results may vary\""));
            assertThat(finding.provisions()).contains("us/cfr-255-2");
            assertThat(finding.rule().remedy()).contains("Directly before or after the story");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"au", "ca-on-physician", "jp", "international"})
    void where_no_law_asks_for_it_nothing_is_said(String market) {
        assertThat(found(options(market))).isEmpty();
    }

    @Test
    void a_story_that_nobody_wants_reported_calls_for_nothing() {
        CheckOptions us = options("us");
        CheckOptions off = new CheckOptions(
                us.markets(), "promotional", us.severities(), Set.of("testimonial"), null, false, false, false);

        assertThat(found(off)).isEmpty();
    }
}
