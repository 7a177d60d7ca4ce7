package org.candorlint.stance;

import java.util.function.Consumer;
import org.candorlint.pattern.Match;
import org.candorlint.pattern.TermScan;

/** Cues in the claim's own sentence. */
final class SentenceCues implements StanceSource {

    @Override
    public void read(Claim claim, Consumer<StanceEvidence> evidence) {
        for (Match<Cue> cue : claim.page().cues(claim.sentence())) {
            boolean affirmation = cue.key().stance() == Stance.ASSERTED;
            if (!affirmation && cue.key().scope() != Cue.Scope.SECTION && reaches(cue, claim.match())) {
                evidence.accept(
                        new StanceEvidence(cue.key().stance(), claim.sentence(), cue.span(), cue.text()));
            }
        }
    }

    private static boolean reaches(Match<Cue> cue, Match<?> claim) {
        if (consumes(claim, cue)) {
            return false;
        }
        int head = claim.start();
        boolean before = cue.end() <= head;
        boolean onItsSide =
                switch (cue.key().direction()) {
                    case FORWARD -> before;
                    case BACKWARD -> !before;
                    case BOTH -> true;
                };
        return onItsSide
                && (cue.key().scope() != Cue.Scope.CLAUSE || sameClause(claim.scan(), cue.end() - 1, cue.start(), head));
    }

    private static boolean consumes(Match<?> claim, Match<Cue> cue) {
        return claim.start() <= cue.start() && cue.end() <= claim.end();
    }

    private static boolean sameClause(TermScan scan, int cueLast, int cueFirst, int head) {
        return scan.clause(cueLast) == scan.clause(head) || scan.clause(cueFirst) == scan.clause(head);
    }
}
