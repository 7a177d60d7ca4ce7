package org.candorlint.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candorlint.rule.Market;
import org.candorlint.rule.MarketSigns;
import org.candorlint.rule.Severity;
import org.jspecify.annotations.Nullable;

/** Reads {@code markets/ID.yaml}. */
final class MarketFile {

    private static final Keys KEYS =
            Keys.of("id", "name").optional("parent", "regulator", "profession", "severities", "off", "signs");

    private static final Keys SIGNS = Keys.of().optional("names", "postal", "phones", "licences");

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
        @Nullable
        String profession = map.value("profession").map(p -> p.text().value()).orElse(null);
        map.texts("off").forEach(off -> draft.refer(off.value().contains("/") ? draft.rules : draft.categories, off));
        draft.markets.add(
                id,
                new Market(
                        id.value(),
                        map.text("name"),
                        parent,
                        map.text("regulator"),
                        profession,
                        severities,
                        Set.copyOf(map.strings("off")),
                        map.value("signs").map(MarketFile::signs).orElse(MarketSigns.NONE)),
                false);
    }

    private static MarketSigns signs(YamlValue value) {
        YamlMap map = value.map(SIGNS);
        return new MarketSigns(
                map.strings("names"), map.strings("postal"), map.strings("phones"), map.strings("licences"));
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
