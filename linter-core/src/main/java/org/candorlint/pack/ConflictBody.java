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

    private static final Shape PATTERNS_BY_NAME = new Shape.MapOf(new Shape.ListOf(Shape.TEXT, 0));

    private static final Keys KEYS = Keys.of(EXAMPLES)
            .optional(
                    new Key(
                            "values",
                            PATTERNS_BY_NAME,
                            "The values of one attribute, each with the patterns that state it"),
                    Key.pairs("exclusive", "Pairs of values that cannot both hold"),
                    new Key(
                            "figures",
                            PATTERNS_BY_NAME,
                            "With scope site: attributes whose value is a number, each with the patterns that state it"),
                    Key.texts("subject", "With scope site: patterns of what a statement is about"),
                    Key.texts("apart", "With scope site: patterns that set one such thing apart from others"),
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
        Map<String, List<Pattern>> values = named(rule, "values", patterns);
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
        Rule.Scope scope = rule.oneOf("scope", Labels.CONFLICT_SCOPES).orElse(Rule.Scope.PAGE);
        checkKeys(rule, scope);
        Rule.Conflict.Across across = new Rule.Conflict.Across(
                named(rule, "figures", patterns),
                patterns.patterns(rule.texts("subject")),
                patterns.patterns(rule.texts("apart")));
        return new Rule.Conflict(info, values, patterns.patterns(rule.texts("options")), exclusive, scope, across);
    }

    private static Map<String, List<Pattern>> named(YamlMap rule, String key, PatternReader patterns) {
        Map<String, List<Pattern>> named = new LinkedHashMap<>();
        for (YamlMap.Entry entry : rule.entries(key)) {
            List<YamlText> texts =
                    entry.value().items().stream().map(YamlValue::text).toList();
            named.put(entry.key().value(), patterns.anchored(texts));
        }
        return named;
    }

    /** A rule states values or figures; the keys of a site are for a site. */
    private static void checkKeys(YamlMap rule, Rule.Scope scope) {
        boolean site = scope == Rule.Scope.SITE;
        if (rule.value("figures").isEmpty() || !site) {
            require(rule, "values");
            require(rule, "exclusive");
        }
        if (site) {
            require(rule, "subject");
            return;
        }
        for (String key : List.of("figures", "subject", "apart")) {
            rule.value(key)
                    .ifPresent(
                            value -> value.problem("'" + key + "' is for a rule of scope site", "write 'scope: site'"));
        }
    }

    private static void require(YamlMap rule, String key) {
        if (rule.value(key).isEmpty()) {
            rule.problem("the key '" + key + "' is missing", "");
        }
    }
}
