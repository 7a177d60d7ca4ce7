package org.candorlint.pack;

import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleInfo;

/** {@code kind: mention}. */
record MentionBody() implements RuleBody {

    private static final Keys KEYS = Keys.of(Key.someTexts("match", "Patterns of what must not stand there"), EXAMPLES);

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
        EnoughExamples.check(rule, info);
        return new Rule.Mention(info, patterns.anchored(rule.texts("match")));
    }
}
