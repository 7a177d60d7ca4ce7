package org.candorlint.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candorlint.rule.Market;
import org.candorlint.rule.Severity;
import org.jspecify.annotations.Nullable;

/** Reads {@code markets/ID.yaml}. */
final class MarketFile {

    private static final Keys KEYS = Keys.of("id", "name").optional("parent", "regulator", "severities");

    private MarketFile() {}

    static void read(PackName name, YamlValue file, Draft draft) {
        YamlMap map = file.map(KEYS);
        YamlText id = map.scalar("id");
        name.holds(id);
        map.value("parent").ifPresent(parent -> referToParent(id.value(), parent.text(), draft));
        @Nullable String parent = map.value("parent").map(p -> p.text().value()).orElse(null);
        Map<String, Severity> severities = new LinkedHashMap<>();
        for (YamlMap.Entry entry : map.entries("severities")) {
            draft.refer(draft.categories, entry.key());
            entry.value()
                    .text()
                    .oneOf("severity", Labels.SEVERITIES)
                    .ifPresent(severity -> severities.put(entry.key().value(), severity));
        }
        Market market = new Market(id.value(), map.text("name"), parent, map.text("regulator"), severities);
        draft.markets.add(id, market, false);
    }

    private static void referToParent(String id, YamlText parent, Draft draft) {
        draft.refer(draft.markets, parent);
        draft.later(() -> {
            boolean circle = Chains.reaches(
                    parent.value(),
                    id,
                    market -> draft.markets
                            .find(market)
                            .map(Market::parent)
                            .map(List::of)
                            .orElse(List.of()));
            if (circle) {
                parent.problem("the parents of '" + id + "' lead back to it", "");
            }
        });
    }
}
