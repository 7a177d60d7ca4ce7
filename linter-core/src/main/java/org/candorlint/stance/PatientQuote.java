package org.candorlint.stance;

import java.util.function.Consumer;
import org.candorlint.document.PassageKind;
import org.candorlint.language.Sentence;
import org.candorlint.text.Span;

/** A quotation: by its markup, or by quotation marks with somebody inside who speaks of himself. */
final class PatientQuote implements StanceSource {

    @Override
    public void read(Claim claim, Consumer<StanceEvidence> evidence) {
        Sentence sentence = claim.sentence();
        if (sentence.passage().kind() == PassageKind.QUOTE) {
            int start = sentence.span().start();
            evidence.accept(new StanceEvidence(Stance.QUOTED, sentence, new Span(start, start), "a quotation"));
            return;
        }
        claim.page()
                .voices(sentence.passage())
                .beside(claim.match().span(), sentence)
                .ifPresent(cue -> evidence.accept(StanceEvidence.of(cue)));
    }
}
