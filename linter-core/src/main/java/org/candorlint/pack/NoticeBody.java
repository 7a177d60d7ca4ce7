package org.candorlint.pack;

import java.util.EnumSet;
import java.util.Set;
import org.candorlint.rule.Notice;
import org.candorlint.rule.NoticeWords;
import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleInfo;

/** {@code kind: notice}; the texts themselves are the markets' (see {@link NoticesFile}). */
record NoticeBody() implements RuleBody {

    private static final Keys KEYS = Keys.of(
            Key.oneOf(
                    "answers", Labels.NOTICE_TRIGGERS, "The notices that it looks for, by what makes a page owe them"),
            Key.choices("outcomes", Labels.NOTICE_OUTCOMES, "The ways to fail a notice that it reports"),
            Key.someTexts("trigger", "Patterns, any of which makes a page owe the notice"),
            WordingReader.key(NoticeWords.class),
            EXAMPLES);

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
        Set<Rule.NoticeOutcome> outcomes = Set.copyOf(rule.choices("outcomes", Labels.NOTICE_OUTCOMES));
        return new Rule.PrescribedNotice(
                info,
                rule.oneOf("answers", Labels.NOTICE_TRIGGERS).orElse(Notice.Trigger.THERAPY),
                patterns.anchored(rule.texts("trigger")),
                outcomes,
                WordingReader.read(rule, NoticeWords.class, needed(outcomes)));
    }

    private static Set<NoticeWords> needed(Set<Rule.NoticeOutcome> outcomes) {
        Set<NoticeWords> needed = EnumSet.of(NoticeWords.REASON, NoticeWords.SECONDARY, NoticeWords.UNCONFIRMED);
        outcomes.forEach(outcome -> needed.add(outcome.words()));
        if (outcomes.contains(Rule.NoticeOutcome.ALTERED)) {
            needed.addAll(Set.of(NoticeWords.REPLACED, NoticeWords.LEFT_OUT, NoticeWords.PUT_IN));
        }
        return needed;
    }
}
