package org.candorlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.candorlint.rule.Measured;
import org.candorlint.rule.RuleInfo;
import org.candorlint.rule.Status;
import org.junit.jupiter.api.Test;

/** A rule of the bundled pack is stable only where measurement says that its findings can be relied on. */
final class StableRulesTest {

    private static final double LEAST_PRECISION = 0.85;

    @Test
    void a_stable_rule_was_right_in_seventeen_of_twenty_findings_and_made_ten() {
        List<RuleInfo> stable = Bundled.RULES.rules().stream()
                .map(rule -> rule.info())
                .filter(info -> info.status() == Status.STABLE)
                .toList();

        assertThat(stable).isNotEmpty();
        assertThat(stable.stream().filter(info -> !isReliable(info)).map(StableRulesTest::line))
                .as("stable rules that have to go back to preview")
                .isEmpty();
    }

    private static boolean isReliable(RuleInfo info) {
        return info.measured()
                .filter(measured -> measured.findings() >= Measured.ENOUGH && measured.precision() >= LEAST_PRECISION)
                .isPresent();
    }

    private static String line(RuleInfo info) {
        return info.id() + ": "
                + info.measured()
                        .map(measured -> measured.right() + " of " + measured.findings() + " right")
                        .orElse("never measured");
    }
}
