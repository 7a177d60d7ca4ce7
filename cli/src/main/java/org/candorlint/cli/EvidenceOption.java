package org.candorlint.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that says what the clinic holds. */
final class EvidenceOption {

    @Option(
            names = "--evidence",
            paramLabel = "FILE",
            description =
                    "What the clinic holds to substantiate its claims. Default: what candor.yaml says, or the nearest"
                            + " evidence.yaml upward from it or from the first page.")
    private Optional<Path> evidence = Optional.empty();

    /** Absolute. */
    Optional<Path> file(Shell shell) {
        return evidence.map(shell::resolve);
    }
}
