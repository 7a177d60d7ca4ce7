package org.candorlint.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the other stages say of a page, as evidence for its models. Immutable and thread-safe.
 *
 * @param kinds the score of each kind of page, by id
 * @param claims how many matches that no stance excuses the rules have, by category
 * @param near how many of them stand in a section that names a therapy
 * @param excused how many matches a stance excuses
 */
public record PageSignals(Map<String, Double> kinds, Map<String, Integer> claims, int near, int excused) {

    public PageSignals {
        kinds = Map.copyOf(kinds);
        claims = Map.copyOf(claims);
    }

    /**
     * Counts what the rules say of all sentences.
     *
     * @param near what they say of the sentences in sections that name a therapy
     * @param far what they say of the others
     */
    public static PageSignals of(Map<String, Double> kinds, List<RuleEvidence> near, List<RuleEvidence> far) {
        Map<String, Integer> claims = new TreeMap<>();
        int nearClaims = count(near, claims);
        int all = nearClaims + count(far, claims);
        return new PageSignals(kinds, claims, nearClaims, near.size() + far.size() - all);
    }

    /** Adds the claims that nothing excuses to their categories, and says how many they are. */
    private static int count(List<RuleEvidence> rules, Map<String, Integer> claims) {
        int count = 0;
        for (RuleEvidence rule : rules) {
            if (!rule.excused()) {
                claims.merge(rule.category(), 1, Integer::sum);
                count++;
            }
        }
        return count;
    }
}
