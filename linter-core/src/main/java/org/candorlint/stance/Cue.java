package org.candorlint.stance;

import org.candorlint.pattern.Pattern;

/**
 * Words that change how other words are put forward, after ConText: a direction, a scope and, for words that only look
 * like a cue, {@code pseudo}. Immutable and thread-safe.
 *
 * @param id name of the cue in messages: the source of its pattern
 * @param stance the stance it gives to the words in its scope
 * @param direction on which side of the cue those words stand
 * @param scope how far it reaches
 * @param pseudo whether it cancels other cues of the same stance that it overlaps, and does nothing else
 */
public record Cue(String id, Stance stance, Direction direction, Scope scope, boolean pseudo, Pattern pattern) {

    /** The side of the cue on which it works. */
    public enum Direction {
        FORWARD,
        BACKWARD,
        BOTH
    }

    /** How far a cue reaches. */
    public enum Scope {
        /** To the end of its clause. */
        CLAUSE,
        /** To the end of the sentence, across clauses. */
        SENTENCE,
        /** Also over the next sentence. */
        NEXT_SENTENCE,
        /** As a heading or lead-in: over everything below it. */
        SECTION
    }
}
