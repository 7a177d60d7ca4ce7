package org.candorlint.rule;

import java.util.Optional;
import org.candorlint.stance.Stance;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that shows what a rule does; every example is a test. {@code text} has no brackets; for a flagged one
 * {@code marked} is what must be found.
 *
 * @param text the sentence, or for a page rule a small page in Markdown
 * @param marked the words that a finding must hold; empty where any place will do
 * @param by for an excused one, the stance that excuses it
 * @param why for an unmatched one, why the rule stays away
 * @param line 1-based line in the pack's file
 */
public record Example(
        Expect expect, String text, String marked, @Nullable Stance by, String why, int line) {

    /** What must happen. */
    public enum Expect {
        /** A finding. */
        FLAGGED,
        /** A match that the stance excuses. */
        EXCUSED,
        /** No match at all. */
        UNMATCHED
    }

    public Optional<Stance> excusedBy() {
        return Optional.ofNullable(by);
    }
}
