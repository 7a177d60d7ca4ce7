package org.candorlint.stance;

import java.util.List;
import java.util.function.Consumer;
import org.candorlint.document.Passage;
import org.candorlint.language.Sentence;
import org.candorlint.pattern.Match;

/**
 * Cues in the lead-in of a list and in the heading above: an item under "may help with" is hedged, one under "what we do
 * not treat" denied. An open lead-in ("It may relieve:") reaches its items with any forward cue of its last sentence.
 */
final class SectionCues implements StanceSource {

    @Override
    public void read(Claim claim, Consumer<StanceEvidence> evidence) {
        Passage passage = claim.sentence().passage();
        passage.leadIn().ifPresent(leadIn -> read(claim, leadIn, leadIn.text().endsWith(":"), evidence));
        passage.heading()
                .filter(heading -> passage.leadIn().filter(l -> l == heading).isEmpty())
                .ifPresent(heading -> read(claim, heading, false, evidence));
    }

    private static void read(Claim claim, Passage above, boolean open, Consumer<StanceEvidence> evidence) {
        List<Sentence> sentences = claim.page().of(above);
        if (sentences.isEmpty()) {
            return;
        }
        Sentence last = sentences.get(sentences.size() - 1);
        if (QuestionMark.isQuestion(last)) {
            return;
        }
        for (Match<Cue> cue : claim.page().cues(last)) {
            boolean section = cue.key().scope() == Cue.Scope.SECTION;
            boolean running = open && cue.key().direction() != Cue.Direction.BACKWARD;
            if (cue.key().stance() != Stance.ASSERTED && (section || running)) {
                evidence.accept(new StanceEvidence(cue.key().stance(), last, cue.span(), cue.text()));
            }
        }
    }
}
