package org.candorlint.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.candorlint.decision.Adoption;
import org.candorlint.decision.BaselineFile;
import org.candorlint.decision.Decisions;
import org.candorlint.decision.DecisionsFile;
import org.candorlint.decision.RecordFiles;
import org.candorlint.decision.UnusableRecord;
import org.candorlint.evidence.EvidenceCheck;
import picocli.CommandLine.Option;

/** The options that say where the records of a site are kept. */
final class RecordOptions {

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "The findings that are known and do not count, see candor help baseline. Default: what"
                    + " candor.yaml says.")
    private Optional<Path> baseline = Optional.empty();

    @Option(
            names = "--decisions",
            paramLabel = "FILE",
            description = "What people decided of findings, see candor help decide. Default: what candor.yaml says, or"
                    + " candor-decisions.yaml beside it or in the current folder.")
    private Optional<Path> decisions = Optional.empty();

    RecordFiles files(Shell shell, Engine engine) {
        return files(shell, engine, Optional.empty());
    }

    RecordFiles files(Shell shell, Engine engine, Optional<Path> evidence) {
        return RecordFiles.of(
                engine.configuration(),
                engine.home().orElse(shell.folder()),
                baseline.map(shell::resolve),
                decisions.map(shell::resolve),
                evidence);
    }

    /**
     * What the records make of a report, read before an hour's work and not after it.
     *
     * @throws UserMistake if a record is missing or broken
     */
    Adoption adoption(Shell shell, Engine engine, EvidenceOption evidence) {
        return adoption(files(shell, engine).baseline(), shell, engine, evidence);
    }

    /** The same without the baseline, for those who write one. */
    Adoption withoutBaseline(Shell shell, Engine engine, EvidenceOption evidence) {
        return adoption(Optional.empty(), shell, engine, evidence);
    }

    private Adoption adoption(Optional<Path> known, Shell shell, Engine engine, EvidenceOption evidence) {
        try {
            RecordFiles files = files(shell, engine, evidence.file(shell));
            return new Adoption(
                    known.map(BaselineFile::read),
                    files.decisions().map(DecisionsFile::read).orElse(Decisions.NONE),
                    files.readEvidence(engine.rules())
                            .map(book -> new EvidenceCheck(
                                    book,
                                    engine.rules(),
                                    engine.annotator(),
                                    shell.today(),
                                    name -> shell.resolve(Path.of(name)))),
                    shell.today(),
                    name -> isGone(name, shell));
        } catch (UnusableRecord e) {
            throw mistake(e);
        }
    }

    static UserMistake mistake(UnusableRecord e) {
        return new UserMistake("the records of this site cannot be used\n" + e.getMessage(), "");
    }

    /** Whether no page has that name any more. */
    static boolean isGone(String name, Shell shell) {
        try {
            return !Files.exists(shell.resolve(Path.of(name)));
        } catch (InvalidPathException e) {
            return true;
        }
    }
}
