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

    @Override
    public Keys keys() {
        return Keys.of("values", "exclusive", "examples").optional("options", "scope");
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
                rule.oneOf("scope", "scope", Labels.CONFLICT_SCOPES).orElse(Rule.Scope.PAGE));
    }
}
