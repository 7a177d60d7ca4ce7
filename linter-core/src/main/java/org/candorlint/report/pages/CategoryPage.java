package org.candorlint.report.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.candorlint.rule.Category;
import org.candorlint.rule.Example;
import org.candorlint.rule.Provision;
import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleInfo;
import org.candorlint.rule.RuleSet;

/** One category and its rules: to what they apply, what they expect and what they assume. */
final class CategoryPage {

    private static final int MOST_EXAMPLES = 4;

    private final RuleSet rules;
    private final List<String> lines = new ArrayList<>();

    private CategoryPage(RuleSet rules) {
        this.rules = rules;
    }

    static List<String> of(RuleSet rules, Category category) {
        CategoryPage page = new CategoryPage(rules);
        page.lines.add("# " + Markdown.text(category.title()) + " (" + Markdown.code(category.id()) + ")");
        page.lines.add("");
        page.lines.add(Markdown.text(category.summary()));
        page.lines.add("");
        page.lines.add(
                "A finding is a likely problem under the law it names. No finding means that further review is needed, never that a"
                        + " page complies.");
        page.lines.add("");
        rules.rules().stream()
                .filter(rule -> rule.info().category().equals(category.id()))
                .forEach(page::rule);
        return page.lines;
    }

    private void rule(Rule rule) {
        RuleInfo info = rule.info();
        lines.add("## " + Markdown.text(info.id()));
        lines.add("");
        lines.add(Markdown.text(info.summary()) + ".");
        lines.add("");
        lines.add(Markdown.text(info.why()));
        lines.add("");
        lines.add("- Applicability: " + applicability(rule));
        lines.add("- Expectation: " + expectation(rule));
        lines.add("- Assumptions: the page offers the therapy; the words mean what they mean to an ordinary reader.");
        lines.add("- What to do: " + Markdown.text(info.remedy()));
        lines.add("- Severity: " + info.severity().label() + ", unless the market says otherwise. Status: "
                + info.status().label() + ".");
        if (!info.provisions().isEmpty()) {
            lines.add(
                    "- Law: " + info.provisions().stream().map(this::provision).collect(Collectors.joining("; ")));
        }
        lines.add("");
        examples(info);
    }

    private static String applicability(Rule rule) {
        if (rule instanceof Rule.Phrase phrase) {
            String excuses = phrase.excusedBy().stream()
                    .map(stance -> String.valueOf(stance).toLowerCase(Locale.ROOT))
                    .sorted()
                    .collect(Collectors.joining(", "));
            return "sentences with words of the rule, where the therapy is spoken of in the "
                    + phrase.topic().name().toLowerCase(Locale.ROOT)
                    + (excuses.isEmpty() ? "" : "; not where they are " + excuses) + ".";
        }
        if (rule instanceof Rule.Conflict conflict) {
            if (conflict.scope() == Rule.Scope.SITE) {
                return "statements of several pages, checked together, that give one subject two values.";
            }
            return "statements of one page that give one thing two values.";
        }
        if (rule instanceof Rule.Companion companion) {
            return "pages on which one of these rules reports something: "
                    + Markdown.codes(companion.beside().stream().sorted().toList()) + ".";
        }
        if (rule instanceof Rule.Model) {
            return "sentences that a trained model takes for a claim where no rule does; never more than a review.";
        }
        return "the page as a whole.";
    }

    private static String expectation(Rule rule) {
        if (rule instanceof Rule.RequiredText || rule instanceof Rule.PrescribedNotice) {
            return "the text stands on the page where readers cannot miss it.";
        }
        if (rule instanceof Rule.Companion) {
            return "the text stands beside it in full view.";
        }
        if (rule instanceof Rule.WeakStatement) {
            return "the statement is near, named, in full view and not taken back.";
        }
        return rule instanceof Rule.Conflict ? "no two of them exclude each other." : "no such claim is made.";
    }

    private String provision(String id) {
        String market = id.substring(0, Math.max(0, id.indexOf('/')));
        return rules.provision(id)
                .map(p -> Markdown.link(p.shortName(), "../law/" + market + ".md#" + Markdown.anchor(p.shortName()))
                        + doubt(p))
                .orElse(Markdown.code(id));
    }

    private static String doubt(Provision provision) {
        return provision.status() == Provision.Confidence.UNCONFIRMED ? " (unconfirmed)" : "";
    }

    private void examples(RuleInfo info) {
        examples(info, Example.Expect.FLAGGED, "Reported");
        examples(info, Example.Expect.EXCUSED, "Excused");
        examples(info, Example.Expect.UNMATCHED, "Left alone");
    }

    private void examples(RuleInfo info, Example.Expect expect, String title) {
        List<Example> some = info.examples().stream()
                .filter(e -> e.expect() == expect)
                .limit(MOST_EXAMPLES)
                .toList();
        if (some.isEmpty()) {
            return;
        }
        lines.add(title + ":");
        lines.add("");
        some.forEach(e -> lines.add("- " + Markdown.text(e.text())));
        lines.add("");
    }
}
