package org.candorlint.pack;

import java.util.EnumSet;
import java.util.Set;
import org.candorlint.rule.CompanionWords;
import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleInfo;

/** {@code kind: companion-text}. */
record CompanionBody() implements RuleBody {

    private static final int NEAR = 3;

    private static final Keys KEYS = Keys.of(
                    Key.someTexts("beside", "The phrase rules whose findings call for the text, as category/name"),
                    Key.someTexts("adequate", "Patterns of the text, in any of its wordings"),
                    WordingReader.key(CompanionWords.class),
                    EXAMPLES)
            .optional(
                    Key.texts("inadequate", "Patterns that only look like the text; they win over 'adequate'"),
                    new Key("near", Shape.COUNT, "How many passages away the text may stand"));

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
        rule.texts("beside").forEach(beside -> patterns.draft().refer(patterns.draft().rules, beside));
        return new Rule.Companion(
                info,
                Set.copyOf(rule.strings("beside")),
                rule.count("near", NEAR),
                patterns.anchored(rule.texts("adequate")),
                patterns.patterns(rule.texts("inadequate")),
                WordingReader.read(rule, CompanionWords.class, EnumSet.allOf(CompanionWords.class)));
    }
}
