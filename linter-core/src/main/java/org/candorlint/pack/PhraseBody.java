package org.candorlint.pack;

import java.util.Set;
import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleInfo;
import org.candorlint.stance.Stance;

/** {@code kind: phrase}. */
record PhraseBody() implements RuleBody {

    private static final Keys KEYS = Keys.of(
                    Key.someTexts("match", "Patterns of the claim"),
                    Key.choices("excused-by", Labels.EXCUSES, "Stances under which a match is no claim"),
                    EXAMPLES)
            .optional(
                    Key.texts("unless", "Patterns, any of which in the sentence lifts the claim"),
                    Key.oneOf("topic", Labels.TOPICS, "How near the therapy on offer must be spoken of"),
                    Key.choices("within", Labels.PASSAGES, "Kinds of passage it looks at; without it, all"),
                    Key.flag("certain", "Whether a match stands without the assent of the category's model"));

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
        Set<Stance> excusedBy = Set.copyOf(rule.choices("excused-by", Labels.EXCUSES));
        PhraseExamples.check(rule, excusedBy);
        EnoughExamples.check(rule, info);
        return new Rule.Phrase(
                info,
                patterns.anchored(rule.texts("match")),
                patterns.patterns(rule.texts("unless")),
                excusedBy,
                rule.oneOf("topic", Labels.TOPICS).orElse(Rule.Topic.PAGE),
                Set.copyOf(rule.choices("within", Labels.PASSAGES)),
                rule.flag("certain"));
    }
}
