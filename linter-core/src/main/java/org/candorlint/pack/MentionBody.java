package org.candorlint.pack;

import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleInfo;

/** {@code kind: mention}. */
record MentionBody() implements RuleBody {

    @Override
    public Keys keys() {
        return Keys.of("match", "examples");
    }

    @Override
    public boolean marksExamples() {
        return false;
    }

    @Override
    public Rule read(RuleInfo info, YamlMap rule, PatternReader patterns) {
        EnoughExamples.check(rule, info);
        return new Rule.Mention(info, patterns.anchored(RuleFile.patterns(rule, "match")));
    }
}
