package org.candorlint.stance;

import java.util.Optional;
import java.util.function.Consumer;
import org.candorlint.language.Sentence;
import org.candorlint.pattern.Match;
import org.candorlint.text.Span;

/** A question asserts nothing, unless it takes its answer for granted or the next sentence says yes. */
final class QuestionMark implements StanceSource {

    @Override
    public void read(Claim claim, Consumer<StanceEvidence> evidence) {
        Sentence sentence = claim.sentence();
        if (isQuestion(sentence) && !claim.page().hasPseudo(sentence, Stance.ASKED)) {
            int at = sentence.passage().text().lastIndexOf('?', sentence.span().end() - 1);
            evidence.accept(new StanceEvidence(Stance.ASKED, sentence, new Span(at, at + 1), "?"));
        }
    }

    static boolean isQuestion(Sentence sentence) {
        String text = sentence.passage().text();
        int end = sentence.span().end();
        while (end > sentence.span().start() && "\"')]\u201d\u2019 ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > sentence.span().start() && text.charAt(end - 1) == '?';
    }

    /** The word that answers a question with yes. */
    static Optional<Match<Cue>> affirmation(PageScan page, Sentence question) {
        return question.next().flatMap(next -> page.cues(next).stream()
                .filter(cue -> cue.key().stance() == Stance.ASSERTED && cue.start() == 0)
                .findFirst());
    }
}
