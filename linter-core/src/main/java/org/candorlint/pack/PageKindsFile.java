package org.candorlint.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candorlint.pattern.Pattern;
import org.candorlint.stance.PageKind;

/** Reads {@code page-kinds.yaml}. */
final class PageKindsFile {

    private static final Keys KIND = Keys.of("id", "offers", "evidence");
    private static final Keys EVIDENCE = Keys.of("pattern", "weight").optional("most", "where");
    private static final String ANYWHERE = "any";

    private PageKindsFile() {}

    static void read(YamlValue file, Draft draft) {
        for (YamlValue item : file.map(Keys.of("kinds")).items("kinds")) {
            YamlMap map = item.map(KIND);
            List<PageKind.Evidence> evidence = new ArrayList<>();
            for (YamlValue piece : map.items("evidence")) {
                evidence(piece.map(EVIDENCE), draft).ifPresent(evidence::add);
            }
            PageKind kind = new PageKind(map.text("id"), map.flag("offers"), evidence);
            draft.pageKinds.add(map.scalar("id"), kind, false);
        }
    }

    private static Optional<PageKind.Evidence> evidence(YamlMap map, Draft draft) {
        Optional<Pattern> pattern = new PatternReader(draft).pattern(map.scalar("pattern"));
        double weight = map.number("weight", 0);
        int most = map.count("most", 1);
        String where = map.oneOf("where", "kind of passage", places()).orElse(ANYWHERE);
        return pattern.map(p -> new PageKind.Evidence(p, weight, most, where));
    }

    private static Map<String, String> places() {
        Map<String, String> places = new LinkedHashMap<>();
        places.put(ANYWHERE, ANYWHERE);
        places.put("body", "body");
        Labels.PASSAGES.keySet().forEach(label -> places.put(label, label));
        return places;
    }
}
