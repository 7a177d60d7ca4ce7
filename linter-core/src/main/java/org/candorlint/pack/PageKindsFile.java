package org.candorlint.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candorlint.pattern.Pattern;
import org.candorlint.stance.PageKind;

/** Reads {@code page-kinds.yaml}. */
final class PageKindsFile {

    static final String ANYWHERE = "any";

    private static final Keys EVIDENCE = Keys.of(
                    Key.text("pattern", "A pattern over the words of a sentence"),
                    new Key("weight", Shape.NUMBER, "How much each match speaks for the kind"))
            .optional(
                    new Key("most", Shape.COUNT, "How many matches count"),
                    Key.oneOf("where", Labels.PLACES, "In which passages it counts"));

    private static final Keys KIND = Keys.of(
            Key.text("id", "The name of the kind"),
            Key.flag("offers", "Whether such a page offers a therapy"),
            Key.maps("evidence", EVIDENCE, "What speaks for the kind"));

    static final Keys KEYS = Keys.of(Key.maps("kinds", KIND, "The kinds of page, in order of preference"));

    private PageKindsFile() {}

    static void read(YamlValue file, Draft draft) {
        for (YamlMap map : file.map(KEYS).maps("kinds")) {
            List<PageKind.Evidence> evidence = new ArrayList<>();
            for (YamlMap piece : map.maps("evidence")) {
                evidence(piece, draft).ifPresent(evidence::add);
            }
            PageKind kind = new PageKind(map.text("id"), map.flag("offers"), evidence);
            draft.pageKinds.add(map.scalar("id"), kind, false);
        }
    }

    private static Optional<PageKind.Evidence> evidence(YamlMap map, Draft draft) {
        Optional<Pattern> pattern = new PatternReader(draft).pattern(map.scalar("pattern"));
        double weight = map.number("weight", 0);
        int most = map.count("most", 1);
        String where = map.oneOf("where", Labels.PLACES).orElse(ANYWHERE);
        return pattern.map(p -> new PageKind.Evidence(p, weight, most, where));
    }
}
