package org.candorlint.finding;

import java.util.Locale;

/**
 * What a piece of evidence that a clinic holds comes to for a finding. Immutable and thread-safe.
 *
 * @param id of the evidence, as the clinic names it
 * @param message why, one line without a full stop
 */
public record EvidenceNote(String id, State state, String message) {

    /** What it comes to. The first outweighs the others, and so on. */
    public enum State {
        /** It bears the claim, which therefore does not count. */
        SUBSTANTIATED("substantiated"),
        /** It would, but its last day is over. */
        EXPIRED("evidence expired"),
        /** It bears another claim, or is too weak for this one. */
        NOT_COVERED("evidence does not cover this"),
        /** It is about a wording that is much like this one. */
        SIMILAR("similar evidence");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** As tools read it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** As people read it. */
        public String words() {
            return words;
        }
    }

    /** All of it in one line. */
    public String sentence() {
        return state.words() + " (" + id + "): " + message;
    }
}
