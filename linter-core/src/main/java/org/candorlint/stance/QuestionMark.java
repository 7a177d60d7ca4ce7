package org.candorlint.stance;

import java.util.Optional;
import java.util.function.Consumer;
import org.candorlint.language.Sentence;
import org.candorlint.text.Span;

/** A question asserts nothing, unless it takes its answer for granted or the next sentence says yes. */
final class QuestionMark implements StanceSource {

    private static final String CLOSING = "\"')]\u201d\u2019 ";
    private static final String PAUSES = ".!|;:\u2014\u2022";

    @Override
    public void read(Claim claim, Consumer<StanceEvidence> evidence) {
        Sentence sentence = claim.sentence();
        int at = markBehind(sentence, claim.match().span().end());
        if (at >= 0 && !claim.page().hasPseudo(sentence, Stance.ASKED)) {
            evidence.accept(new StanceEvidence(Stance.ASKED, sentence, new Span(at, at + 1), "?"));
        }
    }

    static boolean isQuestion(Sentence sentence) {
        String text = sentence.passage().text();
        int end = sentence.span().end();
        while (end > sentence.span().start() && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > sentence.span().start() && text.charAt(end - 1) == '?';
    }

    /** The cue that answers a question with yes. */
    static Optional<PlacedCue> affirmation(PageScan page, Sentence question) {
        return question.next()
                .flatMap(next -> page.cues(next).stream()
                        .filter(cue -> cue.cue().stance() == Stance.ASSERTED
                                && cue.match().start() == 0)
                        .findFirst());
    }

    /** Where the question ends that words are part of; a title may go on after it ("Does it help? A Guide"). */
    private static int markBehind(Sentence sentence, int from) {
        String text = sentence.passage().text();
        int end = sentence.span().end();
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == '?') {
                return i;
            }
            boolean pause = PAUSES.indexOf(c) >= 0 && (i + 1 == end || text.charAt(i + 1) == ' ');
            if (pause && !isQuestion(sentence)) {
                return -1;
            }
        }
        return -1;
    }
}
