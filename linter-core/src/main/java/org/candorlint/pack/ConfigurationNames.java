package org.candorlint.pack;

import java.util.List;
import java.util.stream.Stream;
import org.candorlint.rule.Category;
import org.candorlint.rule.Market;
import org.candorlint.rule.RuleSet;
import org.candorlint.stance.PageKind;

/** Looks up what {@code candor.yaml} names; a second reading of the file, as the first one says which rules to load. */
final class ConfigurationNames {

    private ConfigurationNames() {}

    static YamlValue check(YamlValue value, RuleSet rules) {
        YamlMap map = value.map(ConfigurationReader.KEYS);
        List<String> markets = rules.markets().stream().map(Market::id).toList();
        List<String> kinds = rules.pageKinds().stream().map(PageKind::id).toList();
        List<String> severe = Stream.concat(
                        rules.categories().stream().map(Category::id),
                        rules.rules().stream().map(rule -> rule.info().id()))
                .toList();
        map.texts("markets").forEach(market -> require(market, "market", markets));
        map.entries("page-kinds").forEach(e -> require(e.value().text(), "page kind", kinds));
        map.entries("severities").forEach(e -> require(e.key(), "category or rule", severe));
        return value;
    }

    private static void require(YamlText name, String what, List<String> known) {
        if (!name.isNothing() && !known.contains(name.value())) {
            name.unknown(what, known);
        }
    }
}
