package org.candorlint.stance;

import org.candorlint.language.Sentence;
import org.candorlint.text.Span;

/**
 * Why words have a stance: the cue and where it stands.
 *
 * @param sentence the sentence that holds the cue: the claim's own, a neighbour, a heading or a lead-in
 * @param span the cue in the text of that sentence's passage
 * @param cue the cue as the reader sees it
 */
public record StanceEvidence(Stance stance, Sentence sentence, Span span, String cue) {

    static StanceEvidence of(PlacedCue cue) {
        return new StanceEvidence(
                cue.cue().stance(),
                cue.match().scan().sentence(),
                cue.match().span(),
                cue.match().text());
    }
}
