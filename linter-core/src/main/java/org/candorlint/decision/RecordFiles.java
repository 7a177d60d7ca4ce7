package org.candorlint.decision;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.candorlint.evidence.EvidenceBook;
import org.candorlint.evidence.EvidenceFile;
import org.candorlint.pack.Configuration;
import org.candorlint.pack.PackException;
import org.candorlint.rule.RuleSet;
import org.candorlint.text.Problem;

/**
 * Where the records of a run are kept. Immutable and thread-safe.
 *
 * @param baseline the file that a run uses, if it uses one: a baseline counts only where somebody asks for it
 * @param newBaseline the file in which a baseline is kept, used or not
 * @param decisions the file that a run uses, if there is one: decisions have names and reasons, and count wherever they are
 * @param newDecisions the file in which decisions are kept, there or not
 * @param evidence the file that a run uses, if there is one
 */
public record RecordFiles(
        Optional<Path> baseline,
        Path newBaseline,
        Optional<Path> decisions,
        Path newDecisions,
        Optional<Path> evidence) {

    /**
     * From what the options of a front door say, else configuration, else the usual place.
     *
     * @param home the folder of the configuration, or where there is none the current one
     */
    public static RecordFiles of(
            Configuration configuration,
            Path home,
            Optional<Path> baseline,
            Optional<Path> decisions,
            Optional<Path> evidence) {
        Optional<Path> used = baseline.or(configuration::baselineFile);
        Path usual = home.resolve(Decisions.FILE_NAME);
        Optional<Path> decided = decisions
                .or(configuration::decisionsFile)
                .or(() -> Optional.of(usual).filter(Files::exists));
        Optional<Path> held = evidence.or(configuration::evidenceFile).or(() -> above(configuration.folder()));
        return new RecordFiles(
                used, used.orElse(home.resolve(Baseline.FILE_NAME)), decided, decided.orElse(usual), held);
    }

    /** The nearest file of evidence, upward, as configuration is found. */
    private static Optional<Path> above(Path folder) {
        return Stream.<Path>iterate(folder.toAbsolutePath().normalize(), Objects::nonNull, Path::getParent)
                .map(at -> at.resolve(EvidenceBook.FILE_NAME))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /**
     * What the clinic holds, if there is a file of it.
     *
     * @param rules that know the words of its patterns
     * @throws UnusableRecord if the file is missing or broken; it says where
     */
    public Optional<EvidenceBook> readEvidence(RuleSet rules) {
        return evidence.map(file -> {
            if (!Files.isRegularFile(file)) {
                throw new UnusableRecord(Problem.of(
                        file.toString().replace('\\', '/'),
                        "there is no such file of evidence",
                        "it is a list in YAML; the README shows an entry"));
            }
            try {
                return EvidenceFile.read(file.toAbsolutePath(), rules);
            } catch (PackException e) {
                throw new UnusableRecord(e.problems());
            }
        });
    }
}
