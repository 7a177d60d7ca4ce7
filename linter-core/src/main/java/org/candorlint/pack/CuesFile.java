package org.candorlint.pack;

import java.util.Optional;
import org.candorlint.pattern.Pattern;
import org.candorlint.stance.Cue;
import org.candorlint.stance.Cue.Role;
import org.candorlint.stance.Stance;

/** Reads {@code cues/NAME.yaml}. */
final class CuesFile {

    private static final Key PATTERN = Key.text("pattern", "A pattern over the words of a sentence");
    private static final Key SCOPE = Key.oneOf("scope", Labels.SCOPES, "How far it reaches");
    private static final Keys CUE = Keys.of(
            PATTERN,
            Key.oneOf("direction", Labels.DIRECTIONS, "On which side of it the words are that it is about"),
            SCOPE);
    private static final Keys TERMINATOR = Keys.of(PATTERN, SCOPE);

    static final Keys KEYS = Keys.of(Key.oneOf("stance", Labels.STANCES, "How words near such a cue are put forward"))
            .optional(
                    Key.maps("cues", CUE, "Words that tell the stance"),
                    Key.texts("pseudo", "Patterns that hold a cue and are none"),
                    Key.maps("terminators", TERMINATOR, "Words that end the reach of a cue"),
                    Key.texts("bridges", "Patterns over which a cue reaches on"));

    private CuesFile() {}

    static void read(YamlValue file, Draft draft) {
        YamlMap map = file.map(KEYS);
        Stance stance = map.oneOf("stance", Labels.STANCES).orElse(Stance.ASSERTED);
        PatternReader reader = new PatternReader(draft);
        for (YamlMap cue : map.maps("cues")) {
            Optional<Pattern> pattern = reader.pattern(cue.scalar("pattern"));
            Cue.Direction direction = cue.oneOf("direction", Labels.DIRECTIONS).orElse(Cue.Direction.BOTH);
            Cue.Scope scope = scope(cue);
            pattern.ifPresent(p -> draft.cues.add(new Cue(p.source(), stance, direction, scope, Role.CUE, p)));
        }
        for (YamlMap terminator : map.maps("terminators")) {
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
        return map.oneOf("scope", Labels.SCOPES).orElse(Cue.Scope.CLAUSE);
    }

    private static Cue plain(Pattern pattern, Stance stance, Cue.Scope scope, Role role) {
        return new Cue(pattern.source(), stance, Cue.Direction.BOTH, scope, role, pattern);
    }
}
