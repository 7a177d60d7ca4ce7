package org.candorlint.finding;

import java.util.Locale;

/** What became of a match. Every match gets one; nothing vanishes. */
public enum Verdict {
    /** Reported as a problem. */
    VIOLATION,
    /** A person must look; the reason is named. */
    REVIEW,
    /** Not a claim, or covered; the cue is named. */
    EXCUSED;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
