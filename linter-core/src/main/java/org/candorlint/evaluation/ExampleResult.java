package org.candorlint.evaluation;

import java.util.Locale;
import org.candorlint.rule.Example;

/**
 * What became of an example. Immutable and thread-safe.
 *
 * @param rule id of the rule that it belongs to
 * @param message the sentence, what was expected and what came; one line
 */
public record ExampleResult(Status status, String rule, Example example, String message) {

    public boolean passed() {
        return status == Status.REPORTED || status == Status.VALIDATED;
    }

    /** How it went. */
    public enum Status {
        /** What should be found is, at the words that are marked. */
        REPORTED,
        /** What should be left alone or excused is. */
        VALIDATED,
        /** What should be found, or the excuse that is named, is not there. */
        MISSING,
        /** The rule finds what it should not. */
        NOISY;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
