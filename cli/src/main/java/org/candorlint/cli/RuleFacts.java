package org.candorlint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.candorlint.document.PassageKind;
import org.candorlint.report.Ink;
import org.candorlint.report.Labelled;
import org.candorlint.report.Quantity;
import org.candorlint.report.TextStyle;
import org.candorlint.rule.Example.Expect;
import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleInfo;
import org.candorlint.rule.RuleSet;
import org.candorlint.stance.Stance;

/** How a rule is made, for its author. */
final class RuleFacts {

    private final RuleSet rules;
    private final TextStyle style;

    RuleFacts(RuleSet rules, TextStyle style) {
        this.rules = rules;
        this.style = style;
    }

    List<String> lines(Rule rule) {
        RuleInfo info = rule.info();
        List<String> lines = new ArrayList<>();
        lines.add(Ink.of(style.colour()).bold(info.id()));
        add(lines, "summary", info.summary());
        add(lines, "kind", kind(rule));
        add(lines, "status", info.status().label());
        add(lines, "severity", severity(info));
        if (rule instanceof Rule.Phrase phrase) {
            add(
                    lines,
                    "excused by",
                    sorted(phrase.excusedBy().stream().map(Stance::label).toList()));
            add(
                    lines,
                    "topic",
                    "the therapy is spoken of in the " + phrase.topic().name().toLowerCase(Locale.ROOT));
            add(
                    lines,
                    "within",
                    sorted(phrase.within().stream().map(PassageKind::label).toList()));
        }
        add(lines, "law", String.join(", ", info.provisions()));
        add(lines, "measured", info.measured().map(MeasuredText::of).orElse(""));
        add(lines, "examples", examples(info));
        add(lines, "file", info.file());
        return lines;
    }

    private void add(List<String> lines, String label, String text) {
        if (!text.isBlank()) {
            lines.addAll(Labelled.lines(label, text, 2, 12, style));
        }
    }

    private static String kind(Rule rule) {
        if (rule instanceof Rule.Phrase phrase) {
            String unless = phrase.unless().isEmpty()
                    ? ""
                    : ", unless " + phrase.unless().size();
            return "phrase: " + Quantity.of(phrase.match().size(), "pattern") + unless;
        }
        if (rule instanceof Rule.RequiredText) {
            return "required text";
        }
        if (rule instanceof Rule.PrescribedNotice) {
            return "notice whose text the law prescribes";
        }
        if (rule instanceof Rule.WeakStatement) {
            return "weak statement";
        }
        if (rule instanceof Rule.Companion) {
            return "text that must stand beside what other rules report";
        }
        if (rule instanceof Rule.ProductClaim) {
            return "claim of an approved product, by the markets' lists";
        }
        if (rule instanceof Rule.Mention) {
            return "mention, reported once a page";
        }
        if (rule instanceof Rule.Hedge) {
            return "hedge, only with --strict-hedges";
        }
        return rule instanceof Rule.Conflict ? "conflict" : "model, which can only ask for review";
    }

    private String severity(RuleInfo info) {
        String markets = rules.markets().stream()
                .flatMap(market -> market.severity(info.category()).stream()
                        .filter(severity -> severity != info.severity())
                        .map(severity -> ", " + severity.label() + " in " + market.id()))
                .collect(Collectors.joining());
        return info.severity().label() + markets;
    }

    private static String examples(RuleInfo info) {
        List<String> counts = new ArrayList<>();
        for (Expect expect : Expect.values()) {
            long count =
                    info.examples().stream().filter(e -> e.expect() == expect).count();
            counts.add(count + " " + expect.name().toLowerCase(Locale.ROOT));
        }
        return Quantity.list(counts);
    }

    private static String sorted(List<String> values) {
        return values.stream().sorted().collect(Collectors.joining(", "));
    }
}
