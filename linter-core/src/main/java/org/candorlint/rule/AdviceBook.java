package org.candorlint.rule;

import java.util.Map;

/**
 * What edits the rules of some packs have to offer. Immutable and thread-safe.
 *
 * @param all by the id of a category, or by the full id of a rule, which has a stroke
 */
public record AdviceBook(Map<String, Advice> all) {

    /** No rule offers any. */
    public static final AdviceBook NONE = new AdviceBook(Map.of());

    public AdviceBook {
        all = Map.copyOf(all);
    }

    /** What a rule says, and for the rest its category. */
    public Advice of(RuleInfo rule) {
        Advice general = all.getOrDefault(rule.category(), Advice.NONE);
        return all.getOrDefault(rule.id(), Advice.NONE).over(general);
    }
}
