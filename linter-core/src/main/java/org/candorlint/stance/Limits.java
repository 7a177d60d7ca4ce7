package org.candorlint.stance;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.candorlint.pattern.Match;
import org.candorlint.pattern.TermKind;
import org.candorlint.pattern.TermScan;
import org.jspecify.annotations.Nullable;

/**
 * Where the terminators of a sentence start. Those in a parenthesis count for nothing: the clause around it goes on, and
 * a parenthesis is a clause of its own. Immutable once made.
 */
final class Limits {

    private final Map<Stance, Map<Cue.Scope, BitSet>> starts = new EnumMap<>(Stance.class);

    Limits(TermScan scan, List<Match<Cue>> terminators) {
        BitSet parentheses = terminators.isEmpty() ? new BitSet() : parentheses(scan);
        for (Match<Cue> terminator : terminators) {
            if (parentheses.get(terminator.start())) {
                continue;
            }
            Map<Cue.Scope, BitSet> own =
                    starts.computeIfAbsent(terminator.key().stance(), s -> new EnumMap<>(Cue.Scope.class));
            for (Cue.Scope scope : Cue.Scope.values()) {
                if (scope.compareTo(terminator.key().scope()) <= 0) {
                    own.computeIfAbsent(scope, s -> new BitSet()).set(terminator.start());
                }
            }
        }
    }

    /** The first term at or behind this one at which a scope ends; {@code otherwise} if none does. */
    int next(Cue cue, int term, int otherwise) {
        BitSet own = own(cue);
        int next = own == null ? -1 : own.nextSetBit(term);
        return next < 0 ? otherwise : Math.min(next, otherwise);
    }

    /** The last term before this one at which a scope ends; {@code otherwise} if none does. */
    int previous(Cue cue, int term, int otherwise) {
        BitSet own = own(cue);
        int previous = own == null || term == 0 ? -1 : own.previousSetBit(term - 1);
        return Math.max(previous, otherwise);
    }

    private static BitSet parentheses(TermScan scan) {
        BitSet inside = new BitSet();
        int open = -1;
        for (int term = 0; term < scan.size(); term++) {
            if (scan.kind(term) == TermKind.OPEN && open < 0) {
                open = term;
            } else if (scan.kind(term) == TermKind.CLOSE && open >= 0) {
                inside.set(open, term);
                open = -1;
            }
        }
        return inside;
    }

    private @Nullable BitSet own(Cue cue) {
        return starts.getOrDefault(cue.stance(), Map.of()).get(cue.scope());
    }
}
