package org.candorlint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.candorlint.report.Ink;
import org.candorlint.report.Labelled;
import org.candorlint.report.LawText;
import org.candorlint.report.TextStyle;
import org.candorlint.rule.Category;
import org.candorlint.rule.Example;
import org.candorlint.rule.Provision;
import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleInfo;
import org.candorlint.rule.RuleSet;

/** What there is to say about a rule, for somebody who has just been told that a sentence cannot stand. */
final class Explanation {

    private final RuleSet rules;
    private final TextStyle style;
    private final Ink ink;

    Explanation(RuleSet rules, TextStyle style) {
        this.rules = rules;
        this.style = style;
        this.ink = Ink.of(style.colour());
    }

    List<String> lines(Rule rule) {
        RuleInfo info = rule.info();
        List<String> lines = new ArrayList<>();
        String severity = info.severity().label();
        lines.add(ink.bold(info.id()) + "  " + ink.tinted(severity, severity) + "  "
                + ink.faint(info.status().label()));
        lines.addAll(text(info.summary()));
        rules.category(info.category())
                .map(Category::summary)
                .ifPresent(summary -> section(lines, "Category", summary));
        section(lines, "Why", info.why());
        section(lines, "What to do", info.remedy());
        section(lines, "Measured", info.measured().map(MeasuredText::of).orElse(""));
        law(info, lines);
        examples(info, lines);
        return lines;
    }

    private void section(List<String> lines, String title, String text) {
        if (!text.isBlank()) {
            heading(lines, title);
            lines.addAll(text(text.strip()));
        }
    }

    private void heading(List<String> lines, String title) {
        lines.add("");
        lines.add(ink.bold(title));
    }

    private List<String> text(String text) {
        return Labelled.lines(text, 2, style);
    }

    private void law(RuleInfo info, List<String> lines) {
        if (info.provisions().isEmpty()) {
            return;
        }
        heading(lines, "Law");
        for (String id : info.provisions()) {
            Optional<Provision> provision = rules.provision(id);
            if (provision.isEmpty()) {
                lines.addAll(text(id));
            } else {
                provision(provision.get(), lines);
            }
        }
    }

    private void provision(Provision provision, List<String> lines) {
        lines.addAll(text(LawText.name(provision) + "  [" + provision.id() + "]"));
        List<String> facts = List.of(
                provision.citation(),
                provision.gist(),
                provision.url(),
                provision.kind().label() + ", " + provision.status().label() + ", checked " + provision.checked());
        for (String fact : facts) {
            if (!fact.isBlank()) {
                lines.addAll(Labelled.lines(fact, 4, style));
            }
        }
    }

    private void examples(RuleInfo info, List<String> lines) {
        if (info.examples().isEmpty()) {
            return;
        }
        heading(lines, "Examples");
        for (Example example : info.examples()) {
            String label = example.expect().name().toLowerCase(Locale.ROOT);
            String reason =
                    example.excusedBy().map(by -> "  (" + by.label() + ")").orElse("");
            String why = example.why().isBlank() ? reason : "  (" + example.why() + ")";
            lines.addAll(Labelled.lines(label, example.text().strip() + why, 2, 11, style));
        }
    }
}
