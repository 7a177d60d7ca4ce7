package org.candorlint.pack;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.candorlint.rule.ApprovalWords;
import org.candorlint.rule.CompanionWords;
import org.candorlint.rule.Notice;
import org.candorlint.rule.NoticeWords;
import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleInfo;
import org.candorlint.rule.Said;
import org.candorlint.rule.Template;
import org.candorlint.rule.WeaknessWords;
import org.candorlint.rule.Wording;

/** Rules in a binary pack that look at a whole page for the law's sake, and those that have nothing of their own. */
final class LawRuleCoding {

    private LawRuleCoding() {}

    /** @param info writes what every rule has */
    static void write(BinaryOutput out, Rule rule, Consumer<BinaryOutput> info) {
        if (rule instanceof Rule.WeakStatement weak) {
            out.number('w');
            info.accept(out);
            out.text(weak.statement());
            WordCoding.patterns(out, weak.named());
            WordCoding.patterns(out, weak.undercut());
            out.text(weak.contradictedBy());
            out.number(weak.far());
            wording(out, weak.wording());
        } else if (rule instanceof Rule.PrescribedNotice notice) {
            out.number('n');
            info.accept(out);
            out.constant(notice.answers());
            WordCoding.patterns(out, notice.trigger());
            out.list(notice.outcomes().stream().sorted().toList(), BinaryOutput::constant);
            wording(out, notice.wording());
        } else if (rule instanceof Rule.Companion companion) {
            out.number('b');
            info.accept(out);
            out.texts(new TreeSet<>(companion.beside()));
            out.number(companion.near());
            WordCoding.patterns(out, companion.adequate());
            WordCoding.patterns(out, companion.inadequate());
            wording(out, companion.wording());
        } else if (rule instanceof Rule.Mention mention) {
            out.number('o');
            info.accept(out);
            WordCoding.patterns(out, mention.match());
        } else if (rule instanceof Rule.ProductClaim claim) {
            out.number('u');
            info.accept(out);
            WordCoding.patterns(out, claim.approval());
            WordCoding.patterns(out, claim.carried());
            WordCoding.patterns(out, claim.uses());
            wording(out, claim.wording());
        } else if (rule instanceof Rule.Hedge hedge) {
            out.number('h');
            info.accept(out);
            out.texts(new TreeSet<>(hedge.categories()));
        } else if (rule instanceof Rule.Model model) {
            out.number('m');
            info.accept(out);
            WordCoding.patterns(out, model.unless());
        } else {
            throw new IllegalArgumentException("a kind of rule that no pack can hold: " + rule);
        }
    }

    static Rule rule(BinaryInput in, int kind, RuleInfo info) {
        return switch (kind) {
            case 'w' ->
                new Rule.WeakStatement(
                        info,
                        in.text(),
                        WordCoding.patterns(in),
                        WordCoding.patterns(in),
                        in.text(),
                        in.number(),
                        wording(in, WeaknessWords.class));
            case 'n' ->
                new Rule.PrescribedNotice(
                        info,
                        in.constant(Notice.Trigger.class),
                        WordCoding.patterns(in),
                        Set.copyOf(in.list(i -> i.constant(Rule.NoticeOutcome.class))),
                        wording(in, NoticeWords.class));
            case 'b' ->
                new Rule.Companion(
                        info,
                        Set.copyOf(in.texts()),
                        in.number(),
                        WordCoding.patterns(in),
                        WordCoding.patterns(in),
                        wording(in, CompanionWords.class));
            case 'o' -> new Rule.Mention(info, WordCoding.patterns(in));
            case 'u' ->
                new Rule.ProductClaim(
                        info,
                        WordCoding.patterns(in),
                        WordCoding.patterns(in),
                        WordCoding.patterns(in),
                        wording(in, ApprovalWords.class));
            case 'h' -> new Rule.Hedge(info, Set.copyOf(in.texts()));
            case 'm' -> new Rule.Model(info, WordCoding.patterns(in));
            default -> throw new IllegalArgumentException("no kind of rule: " + kind);
        };
    }

    private static <S extends Enum<S> & Said> void wording(BinaryOutput out, Wording<S> wording) {
        out.list(new TreeMap<>(wording.templates()).entrySet(), (o, said) -> {
            o.constant(said.getKey());
            o.text(said.getValue().source());
        });
    }

    private static <S extends Enum<S> & Said> Wording<S> wording(BinaryInput in, Class<S> said) {
        Map<S, Template> templates = new EnumMap<>(said);
        for (int left = in.number(); left > 0; left--) {
            templates.put(in.constant(said), new Template(in.text()));
        }
        return new Wording<>(templates);
    }
}
