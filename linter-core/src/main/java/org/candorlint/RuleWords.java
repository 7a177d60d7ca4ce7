package org.candorlint;

import org.candorlint.pattern.Pattern;
import org.candorlint.rule.Rule;

/**
 * One pattern of a rule and what it does there, as the key of its matches.
 *
 * @param name for a fact, its value; otherwise empty
 */
record RuleWords(Rule rule, Role role, String name, Pattern pattern) {

    /** What a match of the pattern means to its rule. */
    enum Role {
        CLAIM,
        UNLESS,
        TRIGGER,
        EXEMPT,
        ADEQUATE,
        INADEQUATE,
        FACT,
        OPTIONS,
        SUBJECT,
        APART,
        NAMED,
        UNDERCUT,
        APPROVAL,
        CARRIED,
        USE
    }
}
