package org.candorlint.evaluation;

import java.util.List;

/**
 * Everything that a run against labelled pages came to. Immutable and thread-safe.
 *
 * @param all violations and reviews together
 * @param violations violations alone: what is labelled and only a review counts as missed
 * @param reviews reviews alone
 * @param rules by id; only those that reported or wrongly excused something
 * @param sentences whether anything was reported on sentences that carry any label, whatever the label
 * @param spreads of {@code all}
 */
public record Evaluation(
        Score all, Score violations, Score reviews, List<RuleScore> rules, Counts sentences, Spreads spreads) {

    public Evaluation {
        rules = List.copyOf(rules);
    }
}
