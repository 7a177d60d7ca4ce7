package org.candorlint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class MarketLawTest {

    private static final Market LAND =
            market("land", null, Map.of("cure", Severity.WARNING, "hype", Severity.NOTE), Set.of());
    private static final Market SHIRE = market("land-shire", "land", Map.of("cure", Severity.ERROR), Set.of("hype"));
    private static final Market ISLE = market("isle", null, Map.of(), Set.of());

    private static final RuleSet RULES = new RuleSet(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            "",
            List.of(LAND, SHIRE, ISLE),
            List.of(
                    provision("land/act", Provision.Kind.STATUTE, Provision.Confidence.CONFIRMED, "cure"),
                    provision("land/case", Provision.Kind.RULING, Provision.Confidence.CONFIRMED, "cure"),
                    provision("land-shire/rumour", Provision.Kind.STATUTE, Provision.Confidence.UNCONFIRMED, "cure"),
                    provision(
                            "land-shire/code",
                            Provision.Kind.PROFESSIONAL_RULE,
                            Provision.Confidence.CONFIRMED,
                            "cure")),
            List.of(),
            List.of(),
            List.of());

    private static final RuleInfo CURE = rule("cure/any", "cure", List.of("land/act"));
    private static final RuleInfo HYPE = rule("hype/any", "hype", List.of("land/act"));
    private static final RuleInfo OWN = rule("cure/own", "cure", List.of());

    @Test
    void the_narrowest_market_stands_first_and_what_is_sure_before_what_is_not() {
        assertThat(law(SHIRE).provisions(CURE)).containsExactly("land-shire/code", "land-shire/rumour", "land/act");
    }

    @Test
    void a_ruling_stands_behind_a_finding_only_where_the_rule_names_it() {
        assertThat(law(LAND).provisions(rule("cure/other", "cure", List.of("land-shire/code"))))
                .containsExactly("land/act");
        assertThat(law(LAND).provisions(rule("cure/case", "cure", List.of("land/case"))))
                .containsExactly("land/case");
    }

    @Test
    void a_rule_with_law_is_reported_only_where_it_has_some() {
        assertThat(law(ISLE).reports(CURE)).isFalse();
        assertThat(law(LAND).reports(CURE)).isTrue();
        assertThat(law(LAND, ISLE).reports(CURE)).isTrue();
    }

    @Test
    void a_rule_that_names_no_law_is_reported_everywhere() {
        assertThat(law(ISLE).reports(OWN)).isTrue();
        assertThat(law(ISLE).provisions(OWN)).isEmpty();
    }

    @Test
    void what_a_market_switches_off_another_may_still_report() {
        assertThat(law(SHIRE).reports(HYPE)).isFalse();
        assertThat(law(SHIRE, LAND).reports(HYPE)).isTrue();
    }

    @Test
    void severity_is_the_gravest_and_comes_from_the_parent_where_a_market_says_nothing() {
        assertThat(law(LAND).severity(CURE)).isEqualTo(Severity.WARNING);
        assertThat(law(LAND, SHIRE).severity(CURE)).isEqualTo(Severity.ERROR);
        assertThat(law(ISLE).severity(CURE)).isEqualTo(Severity.ERROR);
        assertThat(law(market("land-dale", "land", Map.of(), Set.of())).severity(CURE))
                .isEqualTo(Severity.WARNING);
    }

    private static MarketLaw law(Market... markets) {
        return MarketLaw.of(RULES, List.of(markets));
    }

    private static Market market(
            String id, @Nullable String parent, Map<String, Severity> severities, Set<String> off) {
        return new Market(id, id, parent, "agency", null, severities, off, MarketSigns.NONE);
    }

    private static Provision provision(String id, Provision.Kind kind, Provision.Confidence status, String category) {
        return new Provision(id, kind, id, "", "", "", "", "", List.of(category), status, LocalDate.of(2026, 1, 1));
    }

    private static RuleInfo rule(String id, String category, List<String> provisions) {
        return new RuleInfo(
                id, category, Status.STABLE, Severity.ERROR, "", "", "", provisions, List.of(), "rule.yaml");
    }
}
