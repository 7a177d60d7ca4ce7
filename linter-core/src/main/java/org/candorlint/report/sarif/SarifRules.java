package org.candorlint.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.candorlint.finding.CheckReport;
import org.candorlint.report.JsonOutput;
import org.candorlint.rule.Category;
import org.candorlint.rule.Measured;
import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleInfo;
import org.candorlint.rule.RuleSet;
import org.candorlint.rule.Severity;

/** The rules of a run, those without findings too: they were checked. In the order of their names. */
final class SarifRules {

    private final RuleSet rules;
    private final List<RuleInfo> all;
    private final Map<String, Integer> indices = new HashMap<>();

    SarifRules(CheckReport report) {
        rules = report.rules();
        Map<String, RuleInfo> byId = new TreeMap<>();
        rules.rules().stream().map(Rule::info).forEach(info -> byId.put(info.id(), info));
        report.allFindings().forEach(finding -> byId.put(finding.rule().id(), finding.rule()));
        all = List.copyOf(byId.values());
        for (int i = 0; i < all.size(); i++) {
            indices.put(all.get(i).id(), i);
        }
    }

    /** Where the list has the rule of a finding. */
    int index(RuleInfo rule) {
        return indices.getOrDefault(rule.id(), -1);
    }

    void write(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("rules");
        for (RuleInfo rule : all) {
            write(rule, json);
        }
        json.writeEndArray();
    }

    private void write(RuleInfo rule, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("name", name(rule.id()));
        SarifText.description("shortDescription", rule.summary(), rule.id(), json);
        String category = rules.category(rule.category()).map(Category::summary).orElse(rule.summary());
        SarifText.description("fullDescription", rule.why(), category, json);
        RuleHelp help = new RuleHelp(rule, rules);
        json.writeObjectFieldStart("help");
        json.writeStringField("text", SarifText.plain(help.text()));
        json.writeStringField("markdown", help.markdown());
        json.writeEndObject();
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", rule.severity().label());
        json.writeEndObject();
        properties(rule, json);
        json.writeEndObject();
    }

    private static void properties(RuleInfo rule, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("properties");
        JsonOutput.strings("tags", tags(rule), json);
        String precision = rule.measured()
                .flatMap(Measured::grade)
                .map(Measured.Grade::label)
                .orElse("");
        if (!precision.isEmpty()) {
            json.writeStringField("precision", precision);
        }
        json.writeStringField(
                "problem.severity",
                rule.severity() == Severity.NOTE
                        ? "recommendation"
                        : rule.severity().label());
        json.writeStringField("status", rule.status().label());
        json.writeEndObject();
    }

    // The category, and whose law stands behind the rule.
    private static List<String> tags(RuleInfo rule) {
        TreeSet<String> markets = new TreeSet<>();
        for (String provision : rule.provisions()) {
            int slash = provision.indexOf('/');
            if (slash > 0) {
                markets.add(provision.substring(0, slash));
            }
        }
        List<String> tags = new ArrayList<>(List.of(rule.category()));
        markets.stream().filter(market -> !tags.contains(market)).forEach(tags::add);
        return tags;
    }

    /** A name as an identifier: {@code PluripotencyAnyCell}. */
    private static String name(String id) {
        StringBuilder name = new StringBuilder();
        for (String word : id.split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
            }
        }
        return name.isEmpty() ? id : name.toString();
    }
}
