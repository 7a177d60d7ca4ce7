package org.candorlint.pack;

import java.util.Optional;
import org.candorlint.pattern.Pattern;
import org.candorlint.stance.Cue;
import org.candorlint.stance.Cue.Role;
import org.candorlint.stance.Stance;

/** Reads {@code cues/NAME.yaml}. */
final class CuesFile {

    private static final Keys KEYS = Keys.of("stance").optional("cues", "pseudo", "terminators", "bridges");
    private static final Keys CUE = Keys.of("pattern", "direction", "scope");
    private static final Keys TERMINATOR = Keys.of("pattern", "scope");

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
            Cue.Scope scope = scope(cue);
            pattern.ifPresent(p -> draft.cues.add(new Cue(p.source(), stance, direction, scope, Role.CUE, p)));
        }
        for (YamlValue item : map.items("terminators")) {
            YamlMap terminator = item.map(TERMINATOR);
            Cue.Scope scope = scope(terminator);
            reader.pattern(terminator.scalar("pattern"))
                    .ifPresent(p -> draft.cues.add(plain(p, stance, scope, Role.TERMINATOR)));
        }
        for (Pattern pattern : reader.patterns(map.texts("pseudo"))) {
            draft.cues.add(plain(pattern, stance, Cue.Scope.CLAUSE, Role.PSEUDO));
        }
        for (Pattern pattern : reader.patterns(map.texts("bridges"))) {
            draft.cues.add(plain(pattern, stance, Cue.Scope.CLAUSE, Role.BRIDGE));
        }
    }

    private static Cue.Scope scope(YamlMap map) {
        return map.oneOf("scope", "scope", Labels.SCOPES).orElse(Cue.Scope.CLAUSE);
    }

    private static Cue plain(Pattern pattern, Stance stance, Cue.Scope scope, Role role) {
        return new Cue(pattern.source(), stance, Cue.Direction.BOTH, scope, role, pattern);
    }
}
