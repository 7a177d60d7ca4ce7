package org.candorlint.cli;

/** What the command answers to its caller. */
final class ExitStatus {

    /** Nothing at or above the threshold. */
    static final int CLEAN = 0;

    /** Findings at or above the threshold; for {@code candor test}, an example that does not hold. */
    static final int FINDINGS = 1;

    /** Could not run, or could not check what it was asked to check. */
    static final int COULD_NOT = 2;

    private ExitStatus() {}
}
