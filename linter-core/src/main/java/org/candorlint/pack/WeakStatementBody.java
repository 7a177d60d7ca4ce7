package org.candorlint.pack;

import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleInfo;

/** {@code kind: weak-statement}. */
record WeakStatementBody() implements RuleBody {

    private static final int FAR = 30;

    @Override
    public Keys keys() {
        return Keys.of("statement", "named", "examples").optional("undercut", "contradicted-by", "far");
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
                patterns.anchored(RuleFile.patterns(rule, "named")),
                patterns.patterns(rule.texts("undercut")),
                rule.text("contradicted-by"),
                rule.count("far", FAR));
    }
}
