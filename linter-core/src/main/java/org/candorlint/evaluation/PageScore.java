package org.candorlint.evaluation;

import java.util.List;

/**
 * How one page went. Immutable and thread-safe.
 *
 * @param silent whether nothing at all is labelled there, not even as optional
 * @param findings how many findings there are, right or wrong
 * @param outcomes in a fixed order
 */
public record PageScore(String page, String kind, boolean silent, int findings, List<Outcome> outcomes) {

    public PageScore {
        outcomes = List.copyOf(outcomes);
    }
}
