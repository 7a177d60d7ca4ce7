package org.candorlint.cli;

import picocli.CommandLine.Option;

/** The options by which a check puts required text into pages. */
final class FixOptions {

    @Option(
            names = "--fix",
            description =
                    "Put text that the law requires into pages that lack it (HTML, Markdown and plain text), and nothing else."
                            + " Shows the change and asks first; writes no report.")
    private boolean fix;

    @Option(names = "--diff", description = "With --fix, only show what would change.")
    private boolean diff;

    @Option(names = "--yes", description = "With --fix, do not ask.")
    private boolean yes;

    boolean fix() {
        return fix;
    }

    boolean diff() {
        return diff;
    }

    boolean yes() {
        return yes;
    }

    /**
     * Looks whether the options go together.
     *
     * @throws UserMistake if they do not
     */
    void verify(ReportTargets targets, boolean watches) {
        if (!fix && (diff || yes)) {
            throw new UserMistake((diff ? "--diff" : "--yes") + " says nothing without --fix", "");
        }
        if (diff && yes) {
            throw new UserMistake("--diff changes nothing, so there is nothing to say --yes to", "");
        }
        if (fix && !targets.files().isEmpty()) {
            throw new UserMistake("a check with --fix writes no report", "Run it once more without --fix.");
        }
        if (fix && watches) {
            throw new UserMistake("--watch and --fix do not go together", "");
        }
    }
}
