package org.candorlint.pack;

import java.util.EnumSet;
import java.util.Set;
import org.candorlint.rule.Notice;
import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleInfo;

/** {@code kind: notice}; the texts themselves are the markets' (see {@link NoticesFile}). */
record NoticeBody() implements RuleBody {

    @Override
    public Keys keys() {
        return Keys.of("answers", "outcomes", "trigger", "examples");
    }

    @Override
    public boolean marksExamples() {
        return false;
    }

    @Override
    public Rule read(RuleInfo info, YamlMap rule, PatternReader patterns) {
        EnoughExamples.check(rule, info);
        Set<Rule.NoticeOutcome> outcomes = EnumSet.noneOf(Rule.NoticeOutcome.class);
        rule.texts("outcomes")
                .forEach(text -> text.oneOf("outcome", Labels.NOTICE_OUTCOMES).ifPresent(outcomes::add));
        return new Rule.PrescribedNotice(
                info,
                rule.oneOf("answers", "trigger", Labels.NOTICE_TRIGGERS).orElse(Notice.Trigger.THERAPY),
                patterns.anchored(RuleFile.patterns(rule, "trigger")),
                outcomes);
    }
}
