package org.candorlint.stance;

import org.candorlint.pattern.Match;
import org.candorlint.pattern.TermScan;
import org.candorlint.stance.Cue.Direction;
import org.candorlint.stance.Cue.Scope;

/**
 * A cue in a sentence with the terms it reaches. Immutable.
 *
 * @param from the first term that it can reach
 * @param to one more than the last
 */
record PlacedCue(Match<Cue> match, int from, int to) {

    /** No scope is longer than this many terms, however long a sentence is. */
    private static final int REACH = 80;

    /** A cue whose scope ends at these limits. */
    static PlacedCue of(Match<Cue> cue, Limits limits) {
        int from = Math.max(0, cue.start() - REACH);
        int to = Math.min(cue.scan().size(), cue.end() + REACH);
        return new PlacedCue(cue, limits.previous(cue.key(), cue.start(), from), limits.next(cue.key(), cue.end(), to));
    }

    Cue cue() {
        return match.key();
    }

    /** Whether it says how this term is put forward. Inside a longer cue, it also speaks of its own further words. */
    boolean reaches(int term) {
        boolean ahead = cue().direction() != Direction.BACKWARD
                && term > match.start()
                && term < to
                && inScope(match.end() - 1, term);
        boolean behind = cue().direction() != Direction.FORWARD
                && term < match.end() - 1
                && term >= from
                && inScope(match.start(), term);
        return ahead || behind;
    }

    /**
     * Whether it says how a claim is put forward: its head is the claim's first word ahead of the cue, or the last one
     * behind it. Words that the claim itself is made of are no cue.
     */
    boolean reaches(Match<?> claim) {
        if (isPartOf(claim)) {
            return false;
        }
        int head = Math.max(claim.start(), match.start() + 1);
        while (head < claim.end() && !claim.names(head)) {
            head++;
        }
        if (head < claim.end() && cue().direction() != Direction.BACKWARD && reaches(head)) {
            return true;
        }
        int last = Math.min(claim.end(), match.end() - 1) - 1;
        while (last >= claim.start() && !claim.names(last)) {
            last--;
        }
        return last >= claim.start() && cue().direction() != Direction.FORWARD && reaches(last);
    }

    /** The word that does the work is the first of a cue that looks forward and the last of one that looks back. */
    private boolean isPartOf(Match<?> claim) {
        return switch (cue().direction()) {
            case FORWARD -> claim.names(match.start());
            case BACKWARD -> claim.names(match.end() - 1);
            case BOTH -> claim.names(match.start()) && claim.names(match.end() - 1);
        };
    }

    private boolean inScope(int own, int term) {
        TermScan scan = match.scan();
        return cue().scope() != Scope.CLAUSE || scan.clause(own) == scan.clause(term);
    }
}
