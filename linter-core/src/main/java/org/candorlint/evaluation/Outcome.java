package org.candorlint.evaluation;

import java.util.Locale;

/**
 * One thing that was right or wrong. Immutable and thread-safe.
 *
 * @param page file name of the page
 * @param sentence the labelled sentence, or for a false alarm the reported one; empty for a whole page
 * @param text the words matched; empty for a miss
 * @param rule id of the rule that matched, the first of several; empty for a miss
 */
public record Outcome(Kind kind, String page, String label, String sentence, String text, String rule) {

    /** How it went. */
    public enum Kind {
        /** A label that was found. */
        HIT,
        /** A label that nothing matched. */
        MISS,
        /** A label that was matched, but taken for no claim. */
        WRONGLY_EXCUSED,
        /** A finding where there is no such label. */
        FALSE_ALARM;

        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether a label went unreported. */
        public boolean missed() {
            return this == MISS || this == WRONGLY_EXCUSED;
        }
    }
}
