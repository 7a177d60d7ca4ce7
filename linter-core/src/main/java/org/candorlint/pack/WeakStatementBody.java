package org.candorlint.pack;

import java.util.EnumSet;
import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleInfo;
import org.candorlint.rule.WeaknessWords;

/** {@code kind: weak-statement}. */
record WeakStatementBody() implements RuleBody {

    private static final Keys KEYS = Keys.of(
                    Key.text("statement", "The required-text rule whose statement it looks at, as category/name"),
                    Key.someTexts("named", "Patterns that name who has not approved"),
                    WordingReader.key(WeaknessWords.class),
                    EXAMPLES)
            .optional(
                    Key.texts("undercut", "Patterns that take the statement back, in it or beside it"),
                    Key.text("contradicted-by", "A category of which one violation on the page says the opposite"),
                    new Key("far", Shape.COUNT, "From how many passages between claim and statement on it is too far"));

    private static final int FAR = 30;

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
        patterns.draft().refer(patterns.draft().rules, rule.scalar("statement"));
        rule.value("contradicted-by").ifPresent(c -> patterns.draft().refer(patterns.draft().categories, c.text()));
        return new Rule.WeakStatement(
                info,
                rule.text("statement"),
                patterns.anchored(rule.texts("named")),
                patterns.patterns(rule.texts("undercut")),
                rule.text("contradicted-by"),
                rule.count("far", FAR),
                WordingReader.read(rule, WeaknessWords.class, EnumSet.allOf(WeaknessWords.class)));
    }
}
