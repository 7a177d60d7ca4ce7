package org.candorlint.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.candorlint.document.PassageKind;
import org.candorlint.pattern.Pattern;
import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleInfo;
import org.candorlint.stance.Stance;

/** Rules in a binary pack: a letter for the kind, what every rule has, then what this kind has. */
final class RuleCoding {

    private final String prefix;

    /** Of the pack whose file names start with {@code prefix}, which is not written. */
    RuleCoding(String prefix) {
        this.prefix = prefix;
    }

    void write(BinaryOutput out, Rule rule) {
        if (rule instanceof Rule.Phrase phrase) {
            out.number('p');
            info(out, rule.info());
            WordCoding.patterns(out, phrase.match());
            WordCoding.patterns(out, phrase.unless());
            out.list(phrase.excusedBy().stream().sorted().toList(), BinaryOutput::constant);
            out.constant(phrase.topic());
            out.list(phrase.within().stream().sorted().toList(), BinaryOutput::constant);
            out.flag(phrase.certain());
        } else if (rule instanceof Rule.RequiredText required) {
            out.number('r');
            info(out, rule.info());
            WordCoding.patterns(out, required.trigger());
            WordCoding.patterns(out, required.exempt());
            WordCoding.patterns(out, required.adequate());
            WordCoding.patterns(out, required.inadequate());
        } else if (rule instanceof Rule.Conflict conflict) {
            out.number('c');
            info(out, rule.info());
            named(out, conflict.values());
            WordCoding.patterns(out, conflict.options());
            out.list(conflict.exclusive(), (o, pair) -> {
                o.text(pair.one());
                o.text(pair.other());
            });
            out.constant(conflict.scope());
            named(out, conflict.across().figures());
            WordCoding.patterns(out, conflict.across().subject());
            WordCoding.patterns(out, conflict.across().apart());
        } else {
            LawRuleCoding.write(out, rule, o -> info(o, rule.info()));
        }
    }

    Rule rule(BinaryInput in) {
        int kind = in.number();
        RuleInfo info = InfoCoding.info(in, prefix);
        return switch (kind) {
            case 'p' -> phrase(in, info);
            case 'r' ->
                new Rule.RequiredText(
                        info,
                        WordCoding.patterns(in),
                        WordCoding.patterns(in),
                        WordCoding.patterns(in),
                        WordCoding.patterns(in));
            case 'c' -> conflict(in, info);
            default -> LawRuleCoding.rule(in, kind, info);
        };
    }

    private void info(BinaryOutput out, RuleInfo info) {
        InfoCoding.write(out, info, prefix);
    }

    private static Rule phrase(BinaryInput in, RuleInfo info) {
        List<Pattern> match = WordCoding.patterns(in);
        List<Pattern> unless = WordCoding.patterns(in);
        List<Stance> excusedBy = in.list(i -> i.constant(Stance.class));
        Rule.Topic topic = in.constant(Rule.Topic.class);
        List<PassageKind> within = in.list(i -> i.constant(PassageKind.class));
        return new Rule.Phrase(info, match, unless, Set.copyOf(excusedBy), topic, Set.copyOf(within), in.flag());
    }

    private static Rule conflict(BinaryInput in, RuleInfo info) {
        Map<String, List<Pattern>> values = named(in);
        List<Pattern> options = WordCoding.patterns(in);
        List<Rule.Conflict.Pair> exclusive = in.list(i -> new Rule.Conflict.Pair(i.text(), i.text()));
        return new Rule.Conflict(
                info,
                values,
                options,
                exclusive,
                in.constant(Rule.Scope.class),
                new Rule.Conflict.Across(named(in), WordCoding.patterns(in), WordCoding.patterns(in)));
    }

    private static void named(BinaryOutput out, Map<String, List<Pattern>> patterns) {
        out.list(new TreeMap<>(patterns).entrySet(), (o, e) -> {
            o.text(e.getKey());
            WordCoding.patterns(o, e.getValue());
        });
    }

    private static Map<String, List<Pattern>> named(BinaryInput in) {
        Map<String, List<Pattern>> patterns = new LinkedHashMap<>();
        for (int left = in.number(); left > 0; left--) {
            patterns.put(in.text(), WordCoding.patterns(in));
        }
        return patterns;
    }
}
