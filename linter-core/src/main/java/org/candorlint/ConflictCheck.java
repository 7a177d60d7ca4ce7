package org.candorlint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candorlint.RuleWords.Role;
import org.candorlint.document.Visibility;
import org.candorlint.finding.Finding;
import org.candorlint.finding.Place;
import org.candorlint.language.Sentence;
import org.candorlint.pattern.Match;
import org.candorlint.rule.Rule;
import org.candorlint.stance.Stance;
import org.candorlint.stance.StanceReader;

/**
 * Looks for statements of fact on one page that cannot both be true. A sentence that offers a choice states none, and a
 * page that offers it anywhere is not held to one value.
 */
final class ConflictCheck {

    private static final Set<Stance> NO_FACT =
            Set.of(Stance.DENIED, Stance.HEDGED, Stance.ASKED, Stance.CONDITIONAL, Stance.REPORTED);

    private ConflictCheck() {}

    static void check(Rule.Conflict rule, PageCheck page, FindingFactory factory, List<Finding> findings) {
        Map<String, List<Match<RuleWords>>> facts = new LinkedHashMap<>();
        for (Sentence sentence : page.scan().sentences()) {
            boolean read = sentence.passage().visibility() != Visibility.HIDDEN
                    && !sentence.passage().kind().isOutsideFlow();
            if (!read) {
                continue;
            }
            List<Match<RuleWords>> own = page.matches(sentence).stream()
                    .filter(m -> m.key().rule() == rule)
                    .toList();
            if (own.stream().anyMatch(m -> m.key().role() == Role.OPTIONS) || statesSeveral(rule, own)) {
                return;
            }
            for (Match<RuleWords> match : own) {
                if (isFact(page, match)) {
                    facts.computeIfAbsent(match.key().name(), n -> new ArrayList<>())
                            .add(match);
                }
            }
        }
        for (Rule.Conflict.Pair pair : rule.exclusive()) {
            if (facts.containsKey(pair.one()) && facts.containsKey(pair.other())) {
                findings.add(finding(
                        rule,
                        facts.get(pair.one()).get(0),
                        facts.get(pair.other()).get(0),
                        factory));
                return;
            }
        }
    }

    /** One sentence that names two exclusive values describes a choice or a mixture. */
    private static boolean statesSeveral(Rule.Conflict rule, List<Match<RuleWords>> own) {
        Set<String> values = new HashSet<>();
        own.stream()
                .filter(m -> m.key().role() == Role.FACT)
                .forEach(m -> values.add(m.key().name()));
        return rule.exclusive().stream().anyMatch(p -> values.contains(p.one()) && values.contains(p.other()));
    }

    private static boolean isFact(PageCheck page, Match<RuleWords> match) {
        return match.key().role() == Role.FACT
                && StanceReader.read(page.scan(), match).stream().noneMatch(e -> NO_FACT.contains(e.stance()));
    }

    private static Finding finding(
            Rule.Conflict rule, Match<RuleWords> one, Match<RuleWords> other, FindingFactory factory) {
        boolean inOrder =
                one.scan().sentence().index() <= other.scan().sentence().index();
        Match<RuleWords> first = inOrder ? one : other;
        Match<RuleWords> second = inOrder ? other : one;
        Place there = factory.place(second.scan().sentence().passage(), second.span());
        return factory.ofPage(
                rule.info(),
                first.scan().sentence(),
                first.span(),
                "here \"" + first.text() + "\", there \"" + second.text() + "\"",
                List.of(there));
    }
}
