package org.candorlint.finding;

import java.time.LocalDate;
import java.util.Optional;
import org.candorlint.text.Position;

/** Why a finding is carried and does not count. Immutable and thread-safe. */
public sealed interface Settlement {

    /** It was there when the baseline was written. */
    record Known() implements Settlement {}

    /**
     * A comment in its page asks to ignore it.
     *
     * @param at where the comment stands
     * @param until the last day on which it holds; empty for ever
     */
    record Ignored(Position at, String reason, Optional<LocalDate> until) implements Settlement {}

    /** The clinic holds evidence that the claim is so. */
    record Substantiated(EvidenceNote evidence) implements Settlement {}

    /** A person decided. */
    record Decided(Decision decision) implements Settlement {}
}
