package org.candorlint.stance;

import java.util.function.Consumer;
import org.candorlint.document.PassageKind;
import org.candorlint.language.Sentence;
import org.candorlint.text.Span;

/** A passage that is a quotation by its markup. */
final class PatientQuote implements StanceSource {

    @Override
    public void read(Claim claim, Consumer<StanceEvidence> evidence) {
        Sentence sentence = claim.sentence();
        if (sentence.passage().kind() == PassageKind.QUOTE) {
            int start = sentence.span().start();
            evidence.accept(new StanceEvidence(Stance.QUOTED, sentence, new Span(start, start), "a quotation"));
        }
    }
}
