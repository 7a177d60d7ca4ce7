package org.candorlint.report.sarif;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.candorlint.report.LawText;
import org.candorlint.report.MarkdownText;
import org.candorlint.rule.Provision;
import org.candorlint.rule.RuleInfo;
import org.candorlint.rule.RuleSet;

/** Why a rule exists, what to do and which law stands behind it, for the people who read its alerts. */
record RuleHelp(RuleInfo rule, RuleSet rules) {

    String text() {
        List<String> parts = new ArrayList<>();
        add(parts, "", rule.why().isBlank() ? rule.summary() : rule.why());
        add(parts, "What to do: ", rule.remedy());
        List<String> laws = rule.provisions().stream().map(this::plainLaw).toList();
        add(parts, "Law: ", String.join("; ", laws));
        return String.join("\n\n", parts);
    }

    String markdown() {
        List<String> parts = new ArrayList<>();
        add(parts, "", MarkdownText.escaped(rule.why().isBlank() ? rule.summary() : rule.why()));
        add(parts, "**What to do.** ", MarkdownText.escaped(rule.remedy()));
        if (!rule.provisions().isEmpty()) {
            List<String> laws =
                    rule.provisions().stream().map(id -> "- " + linkedLaw(id)).toList();
            parts.add("**Law**\n\n" + String.join("\n", laws));
        }
        return String.join("\n\n", parts);
    }

    private static void add(List<String> parts, String label, String text) {
        if (!text.isBlank()) {
            parts.add(label + text.strip());
        }
    }

    private String plainLaw(String id) {
        return rules.provision(id)
                .map(law -> market(id) + LawText.cited(law) + (law.url().isBlank() ? "" : " <" + law.url() + ">"))
                .orElse(id);
    }

    private String linkedLaw(String id) {
        return rules.provision(id).map(law -> linkedLaw(id, law)).orElseGet(() -> MarkdownText.escaped(id));
    }

    private static String linkedLaw(String id, Provision law) {
        String name = MarkdownText.escaped(LawText.cited(law));
        String link = MarkdownText.isWebAddress(law.url()) ? MarkdownText.link(name, law.url()) : name;
        return MarkdownText.escaped(market(id)) + link;
    }

    private static String market(String id) {
        int slash = id.indexOf('/');
        return slash < 1 ? "" : id.substring(0, slash).toUpperCase(Locale.ROOT) + ": ";
    }
}
