package org.candorlint.stance;

import java.util.Optional;
import java.util.function.Consumer;
import org.candorlint.language.Sentence;

/** Cues in the sentence before or after, where they say that they reach that far. */
final class NeighbourCues implements StanceSource {

    @Override
    public void read(Claim claim, Consumer<StanceEvidence> evidence) {
        read(claim, claim.sentence().previous(), Cue.Direction.FORWARD, evidence);
        read(claim, claim.sentence().next(), Cue.Direction.BACKWARD, evidence);
    }

    private static void read(
            Claim claim, Optional<Sentence> neighbour, Cue.Direction towards, Consumer<StanceEvidence> evidence) {
        neighbour.filter(n -> n.passage() == claim.sentence().passage()).ifPresent(sentence -> {
            for (PlacedCue placed : claim.page().cues(sentence)) {
                Cue cue = placed.cue();
                boolean reaches = cue.direction() == towards || cue.direction() == Cue.Direction.BOTH;
                if (reaches && cue.scope() == Cue.Scope.NEXT_SENTENCE && cue.stance() != Stance.ASSERTED) {
                    evidence.accept(StanceEvidence.of(placed));
                }
            }
        });
    }
}
