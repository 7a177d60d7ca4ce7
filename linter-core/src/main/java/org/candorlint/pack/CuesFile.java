package org.candorlint.pack;

import java.util.Optional;
import org.candorlint.pattern.Pattern;
import org.candorlint.stance.Cue;
import org.candorlint.stance.Stance;

/** Reads {@code cues/NAME.yaml}. */
final class CuesFile {

    private static final Keys KEYS = Keys.of("stance").optional("cues", "pseudo");
    private static final Keys CUE = Keys.of("pattern", "direction", "scope");

    private CuesFile() {}

    static void read(YamlValue file, Draft draft) {
        YamlMap map = file.map(KEYS);
        Stance stance = map.oneOf("stance", "stance", Labels.STANCES).orElse(Stance.ASSERTED);
        PatternReader reader = new PatternReader(draft);
        for (YamlValue item : map.items("cues")) {
            YamlMap cue = item.map(CUE);
            Optional<Pattern> pattern = reader.pattern(cue.scalar("pattern"));
            Cue.Direction direction =
                    cue.oneOf("direction", "direction", Labels.DIRECTIONS).orElse(Cue.Direction.BOTH);
            Cue.Scope scope = cue.oneOf("scope", "scope", Labels.SCOPES).orElse(Cue.Scope.CLAUSE);
            pattern.ifPresent(p -> draft.cues.add(new Cue(p.source(), stance, direction, scope, false, p)));
        }
        for (Pattern pattern : reader.patterns(map.texts("pseudo"))) {
            draft.cues.add(new Cue(pattern.source(), stance, Cue.Direction.BOTH, Cue.Scope.CLAUSE, true, pattern));
        }
    }
}
