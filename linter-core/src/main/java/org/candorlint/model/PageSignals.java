package org.candorlint.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the other stages say of a page, as evidence for its models. Immutable and thread-safe.
 *
 * @param kinds the score of each kind of page, by id
 * @param claims how many matches that no stance excuses the rules have, by category
 */
public record PageSignals(Map<String, Double> kinds, Map<String, Integer> claims) {

    public PageSignals {
        kinds = Map.copyOf(kinds);
        claims = Map.copyOf(claims);
    }

    /** Counts what the rules say of all sentences. */
    public static PageSignals of(Map<String, Double> kinds, List<RuleEvidence> rules) {
        Map<String, Integer> claims = new TreeMap<>();
        for (RuleEvidence rule : rules) {
            if (!rule.excused()) {
                claims.merge(rule.category(), 1, Integer::sum);
            }
        }
        return new PageSignals(kinds, claims);
    }
}
