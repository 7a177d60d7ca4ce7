package org.candorlint.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.candorlint.rule.Measured;

/**
 * The figures that a release keeps: those of each part of the labelled copy, and of each rule over all of it. Immutable and
 * thread-safe.
 *
 * @param parts by name
 * @param rules by id, those without a finding included
 */
public record Scorecard(List<ScorecardPart> parts, List<RuleFigures> rules) {

    public Scorecard {
        parts = List.copyOf(parts);
        rules = List.copyOf(rules);
    }

    public Optional<ScorecardPart> part(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst();
    }

    /** What a pack is told of its rules, by id; those without a finding that counts are left out. */
    public SortedMap<String, Measured> measured() {
        SortedMap<String, Measured> measured = new TreeMap<>();
        for (RuleFigures rule : rules) {
            if (rule.findings() > 0) {
                measured.put(
                        rule.rule(),
                        new Measured(rule.counts().tp(), rule.counts().fp()));
            }
        }
        return measured;
    }
}
