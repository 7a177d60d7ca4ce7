package org.candorlint.stance;

import java.util.ArrayList;
import java.util.List;
import org.candorlint.language.Sentence;
import org.candorlint.pattern.Match;

/**
 * Reads how a match is put forward, from its own sentence, its neighbours and the heading or lead-in above it, after
 * ConText (Harkema et al. 2009): a cue has a direction and a scope, words can look like a cue and be none, and a scope
 * ends at a clause boundary. A cue whose words are part of the match never counts: "there is no risk" is the claim.
 * Immutable and thread-safe.
 */
public final class StanceReader {

    private static final List<StanceSource> SOURCES =
            List.of(new SentenceCues(), new QuestionMark(), new NeighbourCues(), new SectionCues(), new PatientQuote());

    private StanceReader() {}

    /** All that speaks for a stance other than asserted, nearest cues first; empty for an assertion. */
    public static List<StanceEvidence> read(PageScan page, Match<?> match) {
        List<StanceEvidence> evidence = new ArrayList<>();
        Claim claim = new Claim(page, match);
        for (StanceSource source : SOURCES) {
            source.read(claim, evidence::add);
        }
        return evidence;
    }

    public static boolean isQuestion(Sentence sentence) {
        return QuestionMark.isQuestion(sentence);
    }

    /** Whether a sentence is a question that the next sentence answers with yes. */
    public static boolean isAffirmed(PageScan page, Sentence question) {
        return QuestionMark.isQuestion(question)
                && QuestionMark.affirmation(page, question).isPresent();
    }
}
