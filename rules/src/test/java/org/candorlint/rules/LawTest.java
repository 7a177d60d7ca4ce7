package org.candorlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.candorlint.CheckOptions;
import org.candorlint.finding.Finding;
import org.candorlint.rule.Market;
import org.candorlint.rule.MarketLaw;
import org.candorlint.rule.Notice;
import org.candorlint.rule.Provision;
import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleSet;
import org.candorlint.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The law behind the findings: there is some, and it is sure enough for what it carries. */
final class LawTest {

    private static final RuleSet RULES = Bundled.RULES;
    private static final String FLORIDA =
            "THIS NOTICE MUST BE PROVIDED TO YOU UNDER FLORIDA LAW. This physician performs one or more"
                    + " stem cell therapies that have not yet been approved by the United States Food and Drug Administration. You are"
                    + " encouraged to consult with your primary care provider before undergoing any stem cell therapy.";

    @Test
    void no_market_reports_a_rule_without_a_provision() {
        assertThat(RULES.markets()).allSatisfy(market -> {
            MarketLaw law = law(market);
            assertThat(RULES.rules().stream()
                            .map(Rule::info)
                            .filter(law::reports)
                            .toList())
                    .as(market.id())
                    .isNotEmpty()
                    .allSatisfy(info ->
                            assertThat(law.provisions(info)).as(info.id()).isNotEmpty());
        });
    }

    @Test
    void a_provision_that_a_rule_names_bears_on_its_category() {
        Set<String> lawful = RULES.provisions().stream()
                .flatMap(provision -> provision.categories().stream())
                .collect(Collectors.toSet());

        // Of categories about notices and hedges no provision speaks by itself; and law without a list bears on all.
        assertThat(RULES.rules().stream().map(Rule::info).filter(info -> lawful.contains(info.category())))
                .isNotEmpty()
                .allSatisfy(info -> assertThat(info.provisions())
                        .as(info.id())
                        .allSatisfy(id -> assertThat(RULES.provision(id))
                                .hasValueSatisfying(provision -> assertThat(provision
                                                        .categories()
                                                        .isEmpty()
                                                || provision.categories().contains(info.category()))
                                        .as("%s bears on %s", id, info.category())
                                        .isTrue())));
    }

    @Test
    void an_error_does_not_rest_on_unconfirmed_law_alone() {
        List<String> shaky = RULES.markets().stream()
                .flatMap(market -> RULES.rules().stream()
                        .map(Rule::info)
                        .filter(law(market)::reports)
                        .filter(info -> law(market).severity(info) == Severity.ERROR)
                        .filter(info -> law(market).provisions(info).stream()
                                .flatMap(id -> RULES.provision(id).stream())
                                .allMatch(p -> p.status() == Provision.Confidence.UNCONFIRMED))
                        .map(info -> info.id() + " in " + market.id()))
                .toList();

        assertThat(shaky).isEmpty();
    }

    @Test
    void every_market_but_the_root_has_a_parent_that_is_there_and_every_provision_a_market() {
        assertThat(RULES.markets().stream().map(Market::parent).filter(Objects::nonNull))
                .allSatisfy(parent -> assertThat(RULES.market(parent)).isPresent());
        assertThat(RULES.provisions())
                .allSatisfy(p -> assertThat(RULES.markets().stream().anyMatch(m -> m.owns(p.id())))
                        .as(p.id())
                        .isTrue());
    }

    @Test
    void washington_is_cited_by_its_code_and_ontario_does_not_speak_of_guarantees() {
        assertThat(RULES.provision("us-wa/rcw-18-130-420"))
                .hasValueSatisfying(p -> assertThat(p.citation()).contains("18.130.420"));
        assertThat(RULES.provisions().stream()
                        .filter(p -> p.id().startsWith("ca-on-physician/"))
                        .filter(p -> p.categories().contains("guarantee")))
                .allSatisfy(p -> assertThat(p.citation()).containsAnyOf("6(1)", "6(2)(a)"));
    }

    @ParameterizedTest
    @CsvSource({
        "physician,health care practitioner,state-notice/therapy-notice-altered",
        "UNDER FLORIDA LAW,UNDER UTAH LAW,state-notice/therapy-notice-altered",
    })
    void an_altered_notice_of_florida_is_found(String from, String to, String rule) {
        assertThat(check("us-fl", FLORIDA.replace(from, to)))
                .extracting(f -> f.rule().id())
                .contains(rule);
    }

    @Test
    void a_notice_of_florida_cut_short_is_truncated_and_that_of_utah_is_the_wrong_one() {
        String utah = RULES.notices().stream()
                .filter(n -> n.market().equals("us-ut"))
                .map(Notice::text)
                .findFirst()
                .orElseThrow();

        assertThat(reason(FLORIDA.substring(0, FLORIDA.indexOf(" You are"))))
                .contains("truncated", "You are encouraged");
        assertThat(reason(utah)).contains("wrong state", "us-ut");
        assertThat(reason("")).contains("absent");
        assertThat(check("us-fl", FLORIDA)).extracting(Finding::category).doesNotContain("state-notice");
    }

    @Test
    void promotion_itself_is_the_breach_in_australia_and_nowhere_else() {
        assertThat(check("au", "")).extracting(Finding::category).contains("prohibited-promotion");
        for (String market : List.of("us", "ca", "uk", "eu", "international")) {
            assertThat(check(market, "")).extracting(Finding::category).doesNotContain("prohibited-promotion");
        }
    }

    @Test
    void a_hedged_benefit_is_a_note_for_those_who_ask() {
        var page = Bundled.markdown("# Stem cell therapy\n\nOur stem cells may relieve knee pain.\n");
        CheckOptions plain = CheckOptions.of(Bundled.US).withKind("promotional");

        assertThat(Bundled.LINTER.check(page, plain).findings())
                .extracting(Finding::category)
                .doesNotContain("hedged-benefit");
        assertThat(Bundled.LINTER.check(page, plain.withStrictHedges()).findings())
                .filteredOn(f -> f.category().equals("hedged-benefit"))
                .isNotEmpty()
                .allMatch(f -> f.severity() == Severity.NOTE);
    }

    private static String reason(String notice) {
        return check("us-fl", notice).stream()
                .filter(f -> f.rule().id().equals("state-notice/therapy-notice-missing"))
                .findFirst()
                .flatMap(Finding::whyNot)
                .orElse("nothing was found");
    }

    private static List<Finding> check(String market, String notice) {
        String page = "# Stem cell therapy\n\nWe offer stem cell therapy for knees.\n\n" + notice + "\n";
        return Bundled.LINTER
                .check(
                        Bundled.markdown(page),
                        CheckOptions.of(RULES.market(market).orElseThrow()).withKind("promotional"))
                .findings();
    }

    private static MarketLaw law(Market market) {
        return MarketLaw.of(RULES, List.of(market));
    }
}
