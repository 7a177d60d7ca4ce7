package org.candorlint.pack;

import java.util.Set;
import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleInfo;

/** {@code kind: hedge}; the words are those of the rules whose claims are hedged. */
record HedgeBody() implements RuleBody {

    private static final Keys KEYS = Keys.of(Key.texts("categories", "The categories whose hedged claims it reports"))
            .optional(EXAMPLES);

    @Override
    public Keys keys() {
        return KEYS;
    }

    @Override
    public boolean marksExamples() {
        return false;
    }

    @Override
    public Rule read(RuleInfo info, YamlMap rule, PatternReader patterns) {
        rule.texts("categories").forEach(category -> patterns.draft().refer(patterns.draft().categories, category));
        return new Rule.Hedge(info, Set.copyOf(rule.strings("categories")));
    }
}
