package org.candorlint;

import java.util.ArrayList;
import java.util.List;
import org.candorlint.RuleWords.Role;
import org.candorlint.language.Sentence;
import org.candorlint.pattern.Match;
import org.candorlint.rule.Rule;
import org.candorlint.stance.StanceReader;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of the matter of a required-text rule. Immutable.
 *
 * @param adequate the sentences that state it, in text that readers come to see
 * @param trigger the best of the words that make the page owe it; null if there are none
 * @param isExempt whether words on the page lift the duty
 */
record Statements(List<Sentence> adequate, @Nullable Match<RuleWords> trigger, boolean isExempt) {

    Statements {
        adequate = List.copyOf(adequate);
    }

    static Statements of(Rule rule, PageCheck page) {
        List<Sentence> adequate = new ArrayList<>();
        @Nullable Match<RuleWords> trigger = null;
        boolean exempt = false;
        for (Sentence sentence : page.sentences(rule)) {
            boolean states = false;
            boolean inadequate = false;
            for (Match<RuleWords> match : page.matches(sentence)) {
                if (match.key().rule() != rule) {
                    continue;
                }
                Role role = match.key().role();
                exempt |= role == Role.EXEMPT;
                states |= role == Role.ADEQUATE;
                inadequate |= role == Role.INADEQUATE;
                if (role == Role.TRIGGER && isBetter(match, trigger)) {
                    trigger = match;
                }
            }
            boolean readable = !sentence.passage().kind().isOutsideFlow();
            if (states && !inadequate && readable && !StanceReader.isQuestion(sentence)) {
                adequate.add(sentence);
            }
        }
        return new Statements(adequate, trigger, exempt);
    }

    /** Text in the flow of the page is a better place to show than its title or its data. */
    private static boolean isBetter(Match<RuleWords> candidate, @Nullable Match<RuleWords> trigger) {
        return trigger == null
                || (trigger.scan().sentence().passage().kind().isOutsideFlow()
                        && !candidate.scan().sentence().passage().kind().isOutsideFlow());
    }
}
