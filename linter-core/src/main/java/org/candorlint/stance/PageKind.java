package org.candorlint.stance;

import java.util.List;
import org.candorlint.pattern.Pattern;

/**
 * A kind of page, such as a clinic's own page or a registry record, and the words that speak for it. Immutable and
 * thread-safe.
 *
 * @param id name in reports
 * @param offers whether something is offered to patients on such a page; where nothing is, no claim is reported
 * @param evidence what speaks for this kind
 */
public record PageKind(String id, boolean offers, List<Evidence> evidence) {

    public PageKind {
        evidence = List.copyOf(evidence);
    }

    /**
     * One piece of evidence.
     *
     * @param weight what its first occurrence adds to the kind's score; may be negative
     * @param most how many occurrences count
     * @param where {@code any}, {@code title}, {@code heading}, {@code button}, ...: the passages it is looked for in
     */
    public record Evidence(Pattern pattern, double weight, int most, String where) {}
}
