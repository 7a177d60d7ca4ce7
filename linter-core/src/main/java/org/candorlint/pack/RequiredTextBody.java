package org.candorlint.pack;

import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleInfo;

/** {@code kind: required-text}. */
record RequiredTextBody() implements RuleBody {

    @Override
    public Keys keys() {
        return Keys.of("trigger", "adequate", "examples").optional("exempt", "inadequate");
    }

    @Override
    public boolean marksExamples() {
        return false;
    }

    @Override
    public Rule read(RuleInfo info, YamlMap rule, PatternReader patterns) {
        EnoughExamples.check(rule, info);
        return new Rule.RequiredText(
                info,
                patterns.anchored(RuleFile.patterns(rule, "trigger")),
                patterns.patterns(rule.texts("exempt")),
                patterns.anchored(RuleFile.patterns(rule, "adequate")),
                patterns.patterns(rule.texts("inadequate")));
    }
}
