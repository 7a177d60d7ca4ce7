package org.candorlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.candorlint.CheckOptions;
import org.candorlint.document.Document;
import org.candorlint.document.PageFormat;
import org.candorlint.document.format.AnyPageReader;
import org.candorlint.finding.Finding;
import org.candorlint.finding.Suggestion;
import org.candorlint.rule.Advice;
import org.candorlint.rule.Example;
import org.candorlint.rule.Rule;
import org.candorlint.text.SourceText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is offered for the examples of all rules, put into their source and checked again as a page of its own. */
final class SuggestionsTest {

    private static final CheckOptions ALL = Bundled.alone("");

    @TestFactory
    Stream<DynamicTest> an_edit_that_is_shown_leaves_the_rule_silent() {
        return Bundled.RULES.rules().stream()
                .filter(rule ->
                        rule.info().examples().stream().anyMatch(example -> example.expect() == Example.Expect.FLAGGED))
                .map(rule -> DynamicTest.dynamicTest(rule.info().id(), () -> verify(rule)));
    }

    private static void verify(Rule rule) {
        for (Example example : rule.info().examples()) {
            for (Finding finding : of(rule, example.text(), ALL.suggesting())) {
                for (Suggestion suggestion : finding.suggestions()) {
                    suggestion.edit().ifPresent(edit -> silent(rule, finding, example, edit));
                    assertThat(suggestion.does()).as("what to do").endsWith(".");
                }
            }
        }
    }

    private static void silent(Rule rule, Finding finding, Example example, Suggestion.Edit edit) {
        String text = example.text();
        String edited = text.substring(0, edit.span().start())
                + edit.replacement()
                + text.substring(edit.span().end());
        List<Finding> before = of(rule, text, ALL);
        List<Finding> after = of(rule, edited, ALL);
        assertThat(after).as(finding.place().text() + " in: " + edited).hasSizeLessThan(before.size());
    }

    @TestFactory
    Stream<DynamicTest> a_missing_status_is_added_with_the_regulator_of_the_market() {
        return Bundled.RULES.markets().stream()
                .map(market -> DynamicTest.dynamicTest(market.id(), () -> {
                    Document page = Bundled.markdown(
                            "# Stem cell therapy\n\nAt our clinic we inject stem cells from your own fat into the knee. Call us today.");
                    List<Finding> missing =
                            Bundled.LINTER.check(page, CheckOptions.of(market).suggesting()).findings().stream()
                                    .filter(finding -> finding.category().equals("missing-fda-disclaimer"))
                                    .toList();

                    assertThat(missing)
                            .allSatisfy(finding -> assertThat(finding.suggestions())
                                    .extracting(Suggestion::result)
                                    .containsExactly("The therapy offered here has not been approved by "
                                            + market.regulatorInText() + " for any condition."));
                }));
    }

    @Test
    void most_examples_get_an_edit() {
        List<Finding> found = Bundled.RULES.rules().stream()
                .filter(rule -> Bundled.RULES.advice().of(rule.info()).offers().contains(Advice.Offer.REMOVE_SENTENCE))
                .flatMap(rule -> rule.info().examples().stream()
                        .filter(example -> example.expect() == Example.Expect.FLAGGED)
                        .flatMap(example -> of(rule, example.text(), ALL.suggesting()).stream()))
                .toList();

        assertThat(found)
                .filteredOn(finding -> !finding.suggestions().isEmpty())
                .hasSizeGreaterThan(found.size() * 9 / 10);
    }

    @Test
    void no_edit_softens_a_claim() {
        Stream<Suggestion> kept = Bundled.RULES.rules().stream()
                .flatMap(rule -> rule.info().examples().stream()
                        .filter(example -> example.expect() == Example.Expect.FLAGGED)
                        .flatMap(example -> of(rule, example.text(), ALL.suggesting()).stream()))
                .flatMap(finding -> finding.suggestions().stream());

        assertThat(kept)
                .filteredOn(suggestion -> suggestion.edit().isPresent() && suggestion.kind() != Suggestion.Kind.ADD)
                .isNotEmpty()
                .allSatisfy(
                        suggestion -> assertThat(suggestion.edit().orElseThrow().replacement())
                                .doesNotContainIgnoringCase(" may ")
                                .doesNotContainIgnoringCase(" can help"));
    }

    @Test
    void a_category_that_offers_nothing_says_so_on_purpose() {
        List<String> silent = Bundled.RULES.categories().stream()
                .map(category -> category.id())
                .filter(id -> Bundled.RULES.rules().stream()
                        .filter(rule -> rule.info().category().equals(id))
                        .allMatch(rule ->
                                Bundled.RULES.advice().of(rule.info()).offers().isEmpty()))
                .toList();

        assertThat(silent)
                .containsExactlyInAnyOrder(
                        "cell-source-conflict",
                        "contradiction",
                        "weak-disclaimer",
                        "typicality",
                        "prohibited-promotion");
    }

    private static List<Finding> of(Rule rule, String text, CheckOptions options) {
        Document page = new AnyPageReader().read(SourceText.of("page.md", text), PageFormat.MARKDOWN);
        return Bundled.LINTER.check(page, options).findings().stream()
                .filter(finding -> finding.rule().id().equals(rule.info().id()))
                .toList();
    }
}
