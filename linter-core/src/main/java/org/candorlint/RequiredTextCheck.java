package org.candorlint;

import java.util.List;
import org.candorlint.finding.Finding;
import org.candorlint.pattern.Match;
import org.candorlint.rule.Rule;

/** Looks for statements that a page owes and does not make in its visible text. */
final class RequiredTextCheck {

    private RequiredTextCheck() {}

    static void check(Rule.RequiredText rule, PageCheck page, FindingFactory factory, List<Finding> findings) {
        Statements statements = Statements.of(rule, page);
        Match<RuleWords> trigger = statements.trigger();
        if (trigger != null && !statements.isExempt() && statements.adequate().isEmpty()) {
            findings.add(factory.ofPage(rule.info(), trigger.scan().sentence(), trigger.span(), null, List.of()));
        }
    }
}
