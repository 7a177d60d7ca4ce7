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
        return status == Status.VALIDATED;
    }

    /** How it went. */
    public enum Status {
        /** As the author says. */
        VALIDATED,
        /** The rule should have matched, and did not. */
        MISSING,
        /** The rule reports what it should not. */
        NOISY,
        /** The rule matched, but elsewhere or with another verdict than it should. */
        WRONG;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
