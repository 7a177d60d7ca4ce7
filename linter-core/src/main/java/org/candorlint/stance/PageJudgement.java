package org.candorlint.stance;

import java.util.List;

/**
 * What kind of page it is, and why.
 *
 * @param kind id of the kind
 * @param offers whether something is offered to patients on it
 * @param evidence the words that led to it, strongest first
 */
public record PageJudgement(String kind, boolean offers, List<String> evidence) {

    public PageJudgement {
        evidence = List.copyOf(evidence);
    }
}
