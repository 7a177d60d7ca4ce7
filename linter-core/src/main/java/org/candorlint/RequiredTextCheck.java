package org.candorlint;

import java.util.List;
import org.candorlint.RuleWords.Role;
import org.candorlint.document.Visibility;
import org.candorlint.finding.Finding;
import org.candorlint.language.Sentence;
import org.candorlint.pattern.Match;
import org.candorlint.rule.Rule;
import org.candorlint.stance.StanceReader;
import org.candorlint.text.Span;
import org.jspecify.annotations.Nullable;

/** Looks for statements that a page owes and does not make in its visible text. */
final class RequiredTextCheck {

    private RequiredTextCheck() {}

    static void check(Rule.RequiredText rule, PageCheck page, FindingFactory factory, List<Finding> findings) {
        @Nullable Match<RuleWords> trigger = null;
        for (Sentence sentence : page.scan().sentences()) {
            if (sentence.passage().visibility() == Visibility.HIDDEN) {
                continue;
            }
            boolean adequate = false;
            boolean inadequate = false;
            for (Match<RuleWords> match : page.matches(sentence)) {
                if (match.key().rule() != rule) {
                    continue;
                }
                Role role = match.key().role();
                if (role == Role.EXEMPT) {
                    return;
                }
                adequate |= role == Role.ADEQUATE;
                inadequate |= role == Role.INADEQUATE;
                if (role == Role.TRIGGER && isBetter(match, trigger)) {
                    trigger = match;
                }
            }
            boolean readable = !sentence.passage().kind().isOutsideFlow();
            if (adequate && !inadequate && readable && !StanceReader.isQuestion(sentence)) {
                return;
            }
        }
        if (trigger != null) {
            Sentence at = trigger.scan().sentence();
            Span span = trigger.span();
            findings.add(factory.ofPage(rule.info(), at, span, null, List.of()));
        }
    }

    /** Text in the flow of the page is a better place to show than its title or its data. */
    private static boolean isBetter(Match<RuleWords> candidate, @Nullable Match<RuleWords> trigger) {
        return trigger == null
                || (trigger.scan().sentence().passage().kind().isOutsideFlow()
                        && !candidate.scan().sentence().passage().kind().isOutsideFlow());
    }
}
