package org.candorlint.pack;

import java.util.List;
import java.util.Set;
import org.candorlint.rule.Market;
import org.candorlint.rule.MarketSigns;
import org.jspecify.annotations.Nullable;

/** Reads {@code markets/ID.yaml}. */
final class MarketFile {

    private static final Keys SIGNS = Keys.of()
            .optional(
                    Key.texts("names", "Names of places"),
                    Key.texts("postal", "What stands for the place in a postal address"),
                    Key.texts("phones", "Dialling codes"),
                    Key.texts("licences", "How licences of its professions are written"));

    static final Keys KEYS = Keys.of(
                    Key.text("id", "The name of the file without .yaml"), Key.text("name", "What people call it"))
            .optional(
                    Key.text("parent", "The market whose law applies here too"),
                    Key.text("regulator", "Who approves therapies there"),
                    Key.text("profession", "The profession it is for, if it is for one alone"),
                    new Key(
                            "severities",
                            new Shape.MapOf(new Shape.Name(Labels.SEVERITIES)),
                            "What a category is worth there, where that differs"),
                    Key.texts("off", "Categories and rules that are not reported there"),
                    Key.map("signs", SIGNS, "What tells that a clinic is there"));

    private MarketFile() {}

    static void read(PackName name, YamlValue file, Draft draft) {
        YamlMap map = file.map(KEYS);
        YamlText id = map.scalar("id");
        name.holds(id);
        map.value("parent").ifPresent(parent -> referToParent(id.value(), parent.text(), draft));
        @Nullable String parent = map.value("parent").map(p -> p.text().value()).orElse(null);
        map.entries("severities").forEach(entry -> draft.refer(draft.categories, entry.key()));
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
                        map.named("severities", Labels.SEVERITIES),
                        Set.copyOf(map.strings("off")),
                        map.map("signs").map(MarketFile::signs).orElse(MarketSigns.NONE)),
                false);
    }

    private static MarketSigns signs(YamlMap map) {
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
