package org.candorlint.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One page handed in to be checked.
 *
 * @param name under which findings report it, with {@code /} as separator
 * @param file where it lies, or for standard input would lie; absolute
 * @param markets ids of markets that the command line names; empty to leave it to configuration
 * @param kind the kind of page that the command line names
 * @param wishes what else is wanted of it
 */
record Submission(String name, Path file, List<String> markets, Optional<String> kind, CheckRun.Wishes wishes) {

    /** From which its configuration is looked for, upward. */
    Path folder() {
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }
}
