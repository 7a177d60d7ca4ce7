package org.candorlint.stance;

import java.util.List;
import java.util.Map;

/**
 * What kind of page it is, and why. Immutable and thread-safe.
 *
 * @param kind id of the kind
 * @param offers whether something is offered to patients on it
 * @param evidence the words that led to it, strongest first
 * @param scores what the words say for each kind, by id; empty where they were not asked
 */
public record PageJudgement(String kind, boolean offers, List<String> evidence, Map<String, Double> scores) {

    public PageJudgement {
        evidence = List.copyOf(evidence);
        scores = Map.copyOf(scores);
    }

    /** That the page is of another kind than its words say. */
    public PageJudgement overruled(String otherKind, boolean otherOffers) {
        return new PageJudgement(otherKind, otherOffers, evidence, scores);
    }

    /** That the page is of another kind than its words say, for another reason. */
    public PageJudgement overruled(String otherKind, boolean otherOffers, String reason) {
        return new PageJudgement(otherKind, otherOffers, List.of(reason), scores);
    }
}
