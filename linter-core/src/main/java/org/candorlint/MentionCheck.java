package org.candorlint;

import java.util.List;
import org.candorlint.finding.Finding;
import org.candorlint.pattern.Match;
import org.candorlint.rule.Rule;

/** Looks for words that must not stand on a page that offers the therapy. */
final class MentionCheck {

    private MentionCheck() {}

    static void check(Rule.Mention rule, PageCheck page, FindingFactory factory, List<Finding> findings) {
        Match<RuleWords> words = Statements.of(rule, page).trigger();
        if (words != null) {
            findings.add(factory.ofPage(rule.info(), words.scan().sentence(), words.span(), null, List.of()));
        }
    }
}
