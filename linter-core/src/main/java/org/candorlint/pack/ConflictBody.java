package org.candorlint.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candorlint.pattern.Pattern;
import org.candorlint.rule.Rule;
import org.candorlint.rule.RuleInfo;

/** {@code kind: conflict}. */
record ConflictBody() implements RuleBody {

    private static final Keys KEYS = Keys.of(
                    new Key(
                            "values",
                            new Shape.MapOf(new Shape.ListOf(Shape.TEXT, 0)),
                            "The values of one attribute, each with the patterns that state it"),
                    Key.pairs("exclusive", "Pairs of values that cannot both hold"),
                    EXAMPLES)
            .optional(
                    Key.texts(
                            "options",
                            "Patterns of a choice or a contrast; where one stands, nothing is held to one value"),
                    Key.oneOf("scope", Labels.CONFLICT_SCOPES, "Which statements are about the same thing"));

    @Override
    public Keys keys() {
        return KEYS;
    }

    @Override
    public boolean marksExamples() {
        return false;
    }

    @Override
    public Rule read(RuleInfo info, YamlMap rule, PatternReader patterns) {
        Map<String, List<Pattern>> values = new LinkedHashMap<>();
        for (YamlMap.Entry entry : rule.entries("values")) {
            List<YamlText> texts =
                    entry.value().items().stream().map(YamlValue::text).toList();
            values.put(entry.key().value(), patterns.anchored(texts));
        }
        List<Rule.Conflict.Pair> exclusive = new ArrayList<>();
        for (YamlValue item : rule.items("exclusive")) {
            List<YamlText> pair = item.items().stream().map(YamlValue::text).toList();
            if (pair.size() != 2) {
                item.problem("expected a pair of values, found " + pair.size(), "write [one, other]");
                continue;
            }
            pair.stream().filter(v -> !values.containsKey(v.value())).forEach(v -> v.unknown("value", values.keySet()));
            exclusive.add(
                    new Rule.Conflict.Pair(pair.get(0).value(), pair.get(1).value()));
        }
        EnoughExamples.check(rule, info);
        return new Rule.Conflict(
                info,
                values,
                patterns.patterns(rule.texts("options")),
                exclusive,
                rule.oneOf("scope", Labels.CONFLICT_SCOPES).orElse(Rule.Scope.PAGE));
    }
}
