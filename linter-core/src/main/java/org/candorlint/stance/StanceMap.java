package org.candorlint.stance;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which terms of a sentence stand in the scope of which cues of that sentence. Immutable once made. */
public final class StanceMap {

    private final Map<Stance, BitSet> terms = new EnumMap<>(Stance.class);

    StanceMap(List<PlacedCue> cues) {
        for (PlacedCue cue : cues) {
            BitSet marked = terms.computeIfAbsent(cue.cue().stance(), s -> new BitSet());
            for (int term = cue.from(); term < cue.to(); term++) {
                if (cue.reaches(term)) {
                    marked.set(term);
                }
            }
        }
    }

    /** Whether the term with this index is in the scope of a cue for this stance. */
    public boolean is(Stance stance, int term) {
        BitSet marked = terms.get(stance);
        return marked != null && marked.get(term);
    }

    /** Whether any cue for this stance stands in the sentence. */
    public boolean has(Stance stance) {
        return terms.containsKey(stance);
    }
}
