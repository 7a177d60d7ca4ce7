package org.candorlint.finding;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A person's recorded word on a finding. Immutable and thread-safe.
 *
 * @param fingerprint of the finding
 * @param role in which the person decided, such as {@code medical director}
 * @param date of the decision
 * @param evidence id of what the clinic holds to substantiate the claim
 * @param until the last day on which it holds; empty for ever, never empty for {@link Kind#FIX_BY}
 * @param page name of the page on which the finding stood, so that it can be said when it is gone
 */
public record Decision(
        String fingerprint,
        Kind kind,
        String person,
        String role,
        LocalDate date,
        String reason,
        Optional<String> evidence,
        Optional<LocalDate> until,
        Optional<String> page) {

    /** What was decided. */
    public enum Kind {
        /** The claim stays as it is. */
        ACCEPTED,
        /** It is no such claim. */
        DISMISSED,
        /** It will be put right by a day. */
        FIX_BY;

        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Decision {
        if (kind == Kind.FIX_BY && until.isEmpty()) {
            throw new IllegalArgumentException("a finding to be fixed needs a day: " + fingerprint);
        }
    }

    /** Whether its last day is over. */
    public boolean isExpired(LocalDate today) {
        return until.filter(today::isAfter).isPresent();
    }
}
