package org.candorlint.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the law of some markets says of rules: which of them are reported there, how severe they are and which provisions
 * stand behind them. A market's law is its own and that of its parents. Immutable and thread-safe.
 */
public final class MarketLaw {

    /** Provisions of one market that a rule does not name itself; more would bury the reader. */
    private static final int MOST_BY_CATEGORY = 3;

    private final RuleSet rules;
    private final List<Market> markets;
    private final Map<String, List<String>> provisions = new ConcurrentHashMap<>();

    private MarketLaw(RuleSet rules, List<Market> markets) {
        this.rules = rules;
        this.markets = List.copyOf(markets);
    }

    public static MarketLaw of(RuleSet rules, List<Market> markets) {
        return new MarketLaw(rules, markets);
    }

    /**
     * Whether any of the markets reports what a rule finds: one does unless it switches the rule off, or other markets have
     * law for the rule and it has none.
     */
    public boolean reports(RuleInfo rule) {
        boolean wanted = markets.isEmpty() || markets.stream().anyMatch(m -> m.reports(rule));
        return wanted
                && (!isBoundToLaw(rule)
                        || markets.isEmpty()
                        || !provisions(rule).isEmpty());
    }

    /** The gravest that the markets say; one that says nothing of the category, nor its parents, leaves it as it is. */
    public Severity severity(RuleInfo rule) {
        return markets.stream()
                .filter(m -> m.reports(rule))
                .map(m -> severity(m, rule.category()).orElse(rule.severity()))
                .max(Comparator.naturalOrder())
                .orElse(rule.severity());
    }

    /**
     * Ids of the provisions behind a rule, those of the narrowest market first: of each market those that the rule names,
     * and where it names none, those that bear on its category.
     */
    public List<String> provisions(RuleInfo rule) {
        return provisions.computeIfAbsent(rule.id(), id -> find(rule));
    }

    /** The markets and their parents, each once, the narrowest first. */
    public List<Market> chain() {
        Set<Market> chain = new LinkedHashSet<>();
        for (Market market : markets) {
            Optional<Market> next = Optional.of(market);
            while (next.isPresent() && chain.add(next.get())) {
                next = rules.parent(next.get());
            }
        }
        return List.copyOf(chain);
    }

    private List<String> find(RuleInfo rule) {
        List<String> found = new ArrayList<>();
        for (Market market : chain()) {
            List<String> named = rule.provisions().stream().filter(market::owns).toList();
            found.addAll(named.isEmpty() ? byCategory(market, rule) : named);
        }
        return List.copyOf(found);
    }

    private List<String> byCategory(Market market, RuleInfo rule) {
        if (!isBoundToLaw(rule)) {
            return List.of();
        }
        return rules.provisions().stream()
                .filter(p -> market.owns(p.id()) && p.categories().contains(rule.category()) && isNorm(p))
                .sorted(Comparator.comparing(Provision::status).thenComparing(Provision::kind))
                .limit(MOST_BY_CATEGORY)
                .map(Provision::id)
                .toList();
    }

    /** Rulings and letters show how the law is applied; a finding rests on the law itself. */
    private static boolean isNorm(Provision provision) {
        return switch (provision.kind()) {
            case STATUTE, REGULATION, GUIDANCE, SELF_REGULATION, PROFESSIONAL_RULE -> true;
            case RULING, ENFORCEMENT, SCIENCE -> false;
        };
    }

    /** A rule of a team's own pack may name no law at all; it is reported wherever it is used. */
    private static boolean isBoundToLaw(RuleInfo rule) {
        return !rule.provisions().isEmpty();
    }

    private Optional<Severity> severity(Market market, String category) {
        return market.severity(category).or(() -> rules.parent(market).flatMap(parent -> severity(parent, category)));
    }
}
