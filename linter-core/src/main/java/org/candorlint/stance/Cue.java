package org.candorlint.stance;

import org.candorlint.pattern.Pattern;

/**
 * Words that change how other words are put forward, after ConText (Harkema et al. 2009): a direction, a scope and a
 * part to play. Immutable and thread-safe.
 *
 * @param id name of the cue in messages: the source of its pattern
 * @param stance the stance it gives to the words in its scope
 * @param direction on which side of the cue those words stand
 * @param scope how far it reaches; of a terminator, which cues it ends: those of this scope and of smaller ones
 */
public record Cue(String id, Stance stance, Direction direction, Scope scope, Role role, Pattern pattern) {

    /** What the words do to cues of the same stance. */
    public enum Role {
        /** They are one. */
        CUE,
        /** They only look like one: cues that they overlap are none. */
        PSEUDO,
        /** The scope of a cue ends at their first word. */
        TERMINATOR,
        /** They only look like a terminator: terminators that they overlap are none. */
        BRIDGE
    }

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
