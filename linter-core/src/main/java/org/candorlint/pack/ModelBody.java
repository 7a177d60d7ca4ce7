package org.candorlint.pack;

import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleInfo;

/** {@code kind: model}; what it knows is in the model's own file. */
record ModelBody() implements RuleBody {

    private static final Keys KEYS = Keys.of().optional(EXAMPLES);

    @Override
    public Keys keys() {
        return KEYS;
    }

    @Override
    public boolean marksExamples() {
        return true;
    }

    @Override
    public Rule read(RuleInfo info, YamlMap rule, PatternReader patterns) {
        EnoughExamples.checkModel(rule, info);
        return new Rule.Model(info);
    }
}
