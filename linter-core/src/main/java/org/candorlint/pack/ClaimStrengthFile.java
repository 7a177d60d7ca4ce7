package org.candorlint.pack;

import java.util.List;
import org.candorlint.rule.ClaimLadder;

/** Reads {@code claim-strength.yaml}. */
final class ClaimStrengthFile {

    static final String NAME = "claim-strength.yaml";

    private static final Keys RUNG = Keys.of(Key.text("id", "The name of the step"))
            .optional(Key.texts("match", "Patterns of words that lift, or lower, a wording to it"));

    private static final Keys SCALE = Keys.of(
            Key.text("id", "The name of the scale"),
            Key.text("rests", "The step of a wording that has no word of the scale"),
            Key.maps("rungs", RUNG, "Its steps, the weakest first"));

    private static final Keys DESIGN = Keys.of(Key.text("id", "The name of the design"))
            .optional(Key.flag("controlled", "Whether such a study can show that a therapy works"));

    static final Keys KEYS = Keys.of(
                    Key.texts("products", "Lexicons, each of one kind of product"),
                    Key.texts("conditions", "Lexicons of words that say for what"),
                    Key.maps("scales", SCALE, "In what a wording can be stronger or weaker"))
            .optional(
                    Key.texts("fewer-is-more", "Patterns of words where the smaller number claims more"),
                    Key.maps("designs", DESIGN, "Designs of studies that a clinic may hold"));

    private ClaimStrengthFile() {}

    static void read(YamlValue file, Draft draft) {
        YamlMap map = file.map(KEYS);
        PatternReader patterns = new PatternReader(draft);
        for (String key : List.of("products", "conditions")) {
            map.texts(key).forEach(lexicon -> draft.refer(draft.lexicons, lexicon));
        }
        draft.ladder(new ClaimLadder(
                map.strings("products"),
                map.strings("conditions"),
                patterns.anchored(map.texts("fewer-is-more")),
                map.maps("scales").stream().map(scale -> scale(scale, patterns)).toList(),
                map.maps("designs").stream()
                        .map(design -> new ClaimLadder.Design(design.text("id"), design.flag("controlled")))
                        .toList()));
    }

    private static ClaimLadder.Scale scale(YamlMap map, PatternReader patterns) {
        List<ClaimLadder.Rung> rungs = map.maps("rungs").stream()
                .map(rung -> new ClaimLadder.Rung(rung.text("id"), patterns.anchored(rung.texts("match"))))
                .toList();
        List<String> ids = rungs.stream().map(ClaimLadder.Rung::id).toList();
        if (!ids.contains(map.text("rests"))) {
            map.scalar("rests").unknown("step", ids);
        }
        return new ClaimLadder.Scale(map.text("id"), map.text("rests"), rungs);
    }
}
