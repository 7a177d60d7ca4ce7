package org.candorlint.pack;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.candorlint.document.PassageKind;
import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleInfo;
import org.candorlint.stance.Stance;

/** {@code kind: phrase}. */
record PhraseBody() implements RuleBody {

    @Override
    public Keys keys() {
        return Keys.of("match", "excused-by", "examples").optional("unless", "topic", "within", "certain");
    }

    @Override
    public boolean marksExamples() {
        return true;
    }

    @Override
    public Rule read(RuleInfo info, YamlMap rule, PatternReader patterns) {
        Set<Stance> excusedBy = EnumSet.noneOf(Stance.class);
        rule.texts("excused-by").stream()
                .map(text -> text.oneOf("stance", Labels.EXCUSES))
                .flatMap(Optional::stream)
                .forEach(excusedBy::add);
        Set<PassageKind> within = EnumSet.noneOf(PassageKind.class);
        rule.texts("within").stream()
                .map(text -> text.oneOf("kind of passage", Labels.PASSAGES))
                .flatMap(Optional::stream)
                .forEach(within::add);
        PhraseExamples.check(rule, excusedBy);
        EnoughExamples.check(rule, info);
        return new Rule.Phrase(
                info,
                patterns.anchored(RuleFile.patterns(rule, "match")),
                patterns.patterns(rule.texts("unless")),
                excusedBy,
                rule.oneOf("topic", "topic", Labels.TOPICS).orElse(Rule.Topic.PAGE),
                within,
                rule.flag("certain"));
    }
}
