package org.candorlint.stance;

import java.util.function.Consumer;

/** Cues in the claim's own sentence. */
final class SentenceCues implements StanceSource {

    @Override
    public void read(Claim claim, Consumer<StanceEvidence> evidence) {
        for (PlacedCue cue : claim.page().cues(claim.sentence())) {
            boolean affirmation = cue.cue().stance() == Stance.ASSERTED;
            if (!affirmation && cue.cue().scope() != Cue.Scope.SECTION && cue.reaches(claim.match())) {
                evidence.accept(StanceEvidence.of(cue));
            }
        }
    }
}
