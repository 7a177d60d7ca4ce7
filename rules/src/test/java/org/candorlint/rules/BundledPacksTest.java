package org.candorlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.candorlint.evaluation.ExampleVerifier;
import org.candorlint.rule.Market;
import org.candorlint.rule.Rule;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A pack that loads has no unknown lexicon, provision, category or stance in it; that is what loading checks. */
final class BundledPacksTest {

    @TestFactory
    Stream<DynamicContainer> every_example_holds() {
        return Bundled.RULES.rules().stream()
                .filter(rule -> !rule.info().examples().isEmpty())
                .map(rule -> DynamicContainer.dynamicContainer(rule.info().id(), examples(rule)));
    }

    private static Stream<DynamicTest> examples(Rule rule) {
        String id = rule.info().id();
        ExampleVerifier verifier =
                new ExampleVerifier(text -> Bundled.LINTER.check(Bundled.markdown(text), Bundled.alone(id)));
        return rule.info().examples().stream()
                .map(example -> DynamicTest.dynamicTest(example.line() + ": " + example.text(), () -> {
                    var result = verifier.verify(id, example);
                    assertThat(result.passed()).as(result.message()).isTrue();
                }));
    }

    @Test
    void every_category_has_a_rule_and_those_of_sentences_a_model() {
        Set<String> found = new HashSet<>();
        Set<String> modelled = new HashSet<>();
        for (Rule rule : Bundled.RULES.rules()) {
            (rule instanceof Rule.Model ? modelled : found).add(rule.info().category());
        }

        assertThat(found).containsAll(Bundled.categories());
        assertThat(modelled)
                .containsExactlyInAnyOrderElementsOf(Bundled.RULES.categories().stream()
                        .filter(c -> !c.page())
                        .map(c -> c.id())
                        .toList());
    }

    @Test
    void every_rule_says_why_what_to_do_and_shows_what_it_means() {
        assertThat(Bundled.RULES.rules()).allSatisfy(rule -> {
            assertThat(rule.info().why()).as(rule.info().id()).isNotBlank();
            assertThat(rule.info().remedy()).as(rule.info().id()).isNotBlank();
            if (!(rule instanceof Rule.Model || rule instanceof Rule.Hedge)) {
                assertThat(rule.info().examples()).as(rule.info().id()).hasSizeGreaterThanOrEqualTo(4);
            }
        });
    }

    private static boolean governs(Market market, String provision) {
        String parent = market.parent();
        return market.owns(provision)
                || (parent != null
                        && Bundled.RULES
                                .market(parent)
                                .filter(p -> governs(p, provision))
                                .isPresent());
    }
}
