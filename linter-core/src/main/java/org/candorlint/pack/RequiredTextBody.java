package org.candorlint.pack;

import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleInfo;

/** {@code kind: required-text}. */
record RequiredTextBody() implements RuleBody {

    private static final Keys KEYS = Keys.of(
                    Key.someTexts("trigger", "Patterns, any of which makes a page owe the statement"),
                    Key.someTexts("adequate", "Patterns of the statement, in any of its wordings"),
                    EXAMPLES)
            .optional(
                    Key.texts("exempt", "Patterns, any of which on the page lifts the duty"),
                    Key.texts("inadequate", "Patterns that only look like the statement; they win over 'adequate'"));

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
        return new Rule.RequiredText(
                info,
                patterns.anchored(rule.texts("trigger")),
                patterns.patterns(rule.texts("exempt")),
                patterns.anchored(rule.texts("adequate")),
                patterns.patterns(rule.texts("inadequate")));
    }
}
