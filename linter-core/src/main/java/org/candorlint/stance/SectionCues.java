package org.candorlint.stance;

import java.util.List;
import java.util.function.Consumer;
import org.candorlint.document.Passage;
import org.candorlint.document.PassageKind;
import org.candorlint.language.Sentence;
import org.candorlint.pattern.TermKind;
import org.candorlint.pattern.TermScan;

/**
 * Cues in the lead-in of a list and in the heading above: an item under "may help with" is hedged, one under "what we do
 * not treat" denied. An open lead-in ("It may relieve:") reaches its items with any forward cue whose scope is still open
 * at its end. A heading speaks for list items, cells and fragments; a full sentence below it stands for itself.
 */
final class SectionCues implements StanceSource {

    @Override
    public void read(Claim claim, Consumer<StanceEvidence> evidence) {
        Passage passage = claim.sentence().passage();
        passage.leadIn().ifPresent(leadIn -> read(claim, leadIn, leadIn.text().endsWith(":"), evidence));
        if (isFragment(passage)) {
            passage.heading()
                    .filter(heading ->
                            passage.leadIn().filter(l -> l == heading).isEmpty())
                    .ifPresent(heading -> read(claim, heading, false, evidence));
        }
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
        int lastWord = lastWord(claim.page().scan(last));
        for (PlacedCue placed : claim.page().cues(last)) {
            boolean section = placed.cue().scope() == Cue.Scope.SECTION;
            boolean running = open
                    && placed.cue().direction() != Cue.Direction.BACKWARD
                    && (placed.match().end() > lastWord || placed.reaches(lastWord));
            if (placed.cue().stance() != Stance.ASSERTED && (section || running)) {
                evidence.accept(StanceEvidence.of(placed));
            }
        }
    }

    private static int lastWord(TermScan scan) {
        int term = scan.size() - 1;
        while (term > 0 && scan.kind(term) == TermKind.STOP) {
            term--;
        }
        return term;
    }

    private static boolean isFragment(Passage passage) {
        String text = passage.text().strip();
        return passage.kind() == PassageKind.LIST_ITEM
                || passage.kind() == PassageKind.TABLE_CELL
                || !(text.endsWith(".") || text.endsWith("!"));
    }
}
