package org.candorlint.stance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.candorlint.pattern.Match;
import org.jspecify.annotations.Nullable;

/** Takes out what words that only look like it overlap. */
final class Overlaps {

    private Overlaps() {}

    /** The matches of other roles that no match of this role and of the same stance overlaps. */
    static List<Match<Cue>> without(List<Match<Cue>> all, Cue.Role feigned) {
        Map<Stance, BitSet> feints = new EnumMap<>(Stance.class);
        for (Match<Cue> match : all) {
            if (match.key().role() == feigned) {
                feints.computeIfAbsent(match.key().stance(), s -> new BitSet()).set(match.start(), match.end());
            }
        }
        List<Match<Cue>> kept = new ArrayList<>(all.size());
        for (Match<Cue> match : all) {
            if (match.key().role() != feigned
                    && !overlaps(feints.get(match.key().stance()), match)) {
                kept.add(match);
            }
        }
        return kept;
    }

    private static boolean overlaps(@Nullable BitSet feints, Match<Cue> match) {
        int next = feints == null ? -1 : feints.nextSetBit(match.start());
        return next >= 0 && next < match.end();
    }
}
