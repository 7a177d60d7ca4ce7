package org.candorlint.stance;

import java.util.List;
import org.candorlint.pattern.Match;

/**
 * The cues of one sentence. Immutable.
 *
 * @param cues the genuine ones
 * @param pseudo words that only look like a cue
 */
record CuesFound(List<PlacedCue> cues, List<Match<Cue>> pseudo) {

    static final CuesFound NONE = new CuesFound(List.of(), List.of());

    CuesFound {
        cues = List.copyOf(cues);
        pseudo = List.copyOf(pseudo);
    }
}
