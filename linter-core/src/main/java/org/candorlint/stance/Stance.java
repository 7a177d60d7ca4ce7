package org.candorlint.stance;

import java.util.Locale;

/** How words are put forward. */
public enum Stance {
    /** As a fact or a promise; what is left when no cue says otherwise. */
    ASSERTED,
    DENIED,
    HEDGED,
    ASKED,
    CONDITIONAL,
    /** As somebody else's claim. */
    REPORTED,
    /** In the words of a patient. */
    QUOTED,
    /** With a source that a reader can look up. */
    CITED,
    /** As something done by other treatments, or known of the body at large. */
    ELSEWHERE;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
