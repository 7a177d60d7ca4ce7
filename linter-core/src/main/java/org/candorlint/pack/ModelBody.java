package org.candorlint.pack;

import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleInfo;

/** {@code kind: model}; what it knows is in the model's own file, what it may not say in the rule. */
record ModelBody() implements RuleBody {

    private static final Keys KEYS = Keys.of()
            .optional(Key.texts("unless", "Patterns, any of which in the sentence silences the model"), EXAMPLES);

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
        return new Rule.Model(info, patterns.patterns(rule.texts("unless")));
    }
}
