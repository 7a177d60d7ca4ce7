package org.candorlint.diff;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.candorlint.finding.Verdict;

/**
 * What became of one claim, or of one statement that is owed. Ordered by page, place and kind. Immutable and thread-safe.
 *
 * @param before the claim in the old version; empty for one that is new
 * @param after the claim in the new version; empty for one that is gone
 * @param stronger in what it claims more now
 * @param weaker in what it claims less now
 */
public record Change(
        Kind kind, Optional<Claim> before, Optional<Claim> after, List<String> stronger, List<String> weaker)
        implements Comparable<Change> {

    private static final Comparator<Change> ORDER =
            Comparator.comparing(Change::shown).thenComparing(Change::kind);

    /** What became of it. */
    public enum Kind {
        /** There was nothing like it. */
        NEW,
        /** It claims more. */
        STRENGTHENED,
        /** It claims less, or is no claim any more. */
        WEAKENED,
        /** Other words for as much. */
        REWORDED,
        /** There is nothing like it. */
        REMOVED,
        /** A statement that is owed is missing or weak, and was not. */
        DISCLAIMER_LOST,
        /** A statement that is owed was missing or weak, and is not. */
        DISCLAIMER_GAINED;

        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether somebody should look before it goes public. */
        public boolean isWorse() {
            return this == NEW || this == STRENGTHENED || this == DISCLAIMER_LOST;
        }
    }

    public Change {
        stronger = List.copyOf(stronger);
        weaker = List.copyOf(weaker);
    }

    static Change gone(Kind kind, Claim before) {
        return new Change(kind, Optional.of(before), Optional.empty(), List.of(), List.of());
    }

    static Change came(Kind kind, Claim after) {
        return new Change(kind, Optional.empty(), Optional.of(after), List.of(), List.of());
    }

    /** The claim as it is now; as it was last, where it is none any more. */
    public Claim shown() {
        return after.filter(claim -> claim.verdict() != Verdict.EXCUSED)
                .or(() -> before)
                .orElseThrow();
    }

    @Override
    public int compareTo(Change other) {
        return ORDER.compare(this, other);
    }
}
