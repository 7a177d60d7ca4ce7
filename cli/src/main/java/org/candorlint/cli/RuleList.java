package org.candorlint.cli;

import java.util.ArrayList;
import java.util.List;
import org.candorlint.report.Ink;
import org.candorlint.report.Labelled;
import org.candorlint.report.Quantity;
import org.candorlint.report.TextStyle;
import org.candorlint.rule.Category;
import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleInfo;
import org.candorlint.rule.RuleSet;

/** Rules by category, one to a line. */
final class RuleList {

    private static final int COLUMN = 40;

    private final RuleSet rules;
    private final TextStyle style;
    private final Ink ink;

    RuleList(RuleSet rules, TextStyle style) {
        this.rules = rules;
        this.style = style;
        this.ink = Ink.of(style.colour());
    }

    List<String> all() {
        List<String> lines = new ArrayList<>();
        for (Category category : rules.categories()) {
            if (!of(category).isEmpty()) {
                lines.addAll(category(category));
                lines.add("");
            }
        }
        lines.add(Quantity.of(rules.rules().size(), "rule") + " in "
                + Quantity.list(rules.packs().stream()
                        .map(pack -> pack.id() + " " + pack.version())
                        .toList())
                + ". candor explain RULE says more.");
        return lines;
    }

    List<String> category(Category category) {
        List<String> lines = new ArrayList<>();
        lines.add(ink.bold(category.id()) + ink.faint("  " + category.title()));
        lines.addAll(Labelled.lines(category.summary(), 2, style));
        of(category).forEach(rule -> lines.addAll(line(rule.info())));
        return lines;
    }

    private List<String> line(RuleInfo info) {
        String severity = info.severity().label();
        return Labelled.lines(info.id(), severity + ": " + info.summary(), 2, COLUMN, style);
    }

    private List<Rule> of(Category category) {
        return rules.rules().stream()
                .filter(rule -> rule.info().category().equals(category.id()))
                .sorted((a, b) -> a.info().id().compareTo(b.info().id()))
                .toList();
    }
}
