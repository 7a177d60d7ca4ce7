package org.candorlint.stance;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.candorlint.pattern.Match;
import org.candorlint.pattern.TermScan;

/** Which terms of a sentence stand in the scope of which cues of that sentence. Immutable once made. */
public final class StanceMap {

    private final Map<Stance, BitSet> terms = new EnumMap<>(Stance.class);

    StanceMap(TermScan scan, List<Match<Cue>> cues) {
        for (Match<Cue> cue : cues) {
            Cue.Direction direction = cue.key().direction();
            if (direction != Cue.Direction.BACKWARD) {
                mark(scan, cue, cue.end(), 1);
            }
            if (direction != Cue.Direction.FORWARD) {
                mark(scan, cue, cue.start() - 1, -1);
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

    private void mark(TermScan scan, Match<Cue> cue, int from, int step) {
        BitSet marked = terms.computeIfAbsent(cue.key().stance(), s -> new BitSet());
        boolean clauseOnly = cue.key().scope() == Cue.Scope.CLAUSE;
        int clause = scan.clause(step > 0 ? cue.end() - 1 : cue.start());
        for (int i = from; i >= 0 && i < scan.size(); i += step) {
            if (clauseOnly && scan.clause(i) != clause) {
                break;
            }
            marked.set(i);
        }
    }
}
