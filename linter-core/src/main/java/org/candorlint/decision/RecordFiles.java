package org.candorlint.decision;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.candorlint.pack.Configuration;

/**
 * Where the records of a run are kept. Immutable and thread-safe.
 *
 * @param baseline the file that a run uses, if it uses one: a baseline counts only where somebody asks for it
 * @param newBaseline the file in which a baseline is kept, used or not
 * @param decisions the file that a run uses, if there is one: decisions have names and reasons, and count wherever they are
 * @param newDecisions the file in which decisions are kept, there or not
 */
public record RecordFiles(Optional<Path> baseline, Path newBaseline, Optional<Path> decisions, Path newDecisions) {

    /**
     * From what the options of a front door say, else configuration, else the usual place.
     *
     * @param home the folder of the configuration, or where there is none the current one
     */
    public static RecordFiles of(
            Configuration configuration, Path home, Optional<Path> baseline, Optional<Path> decisions) {
        Optional<Path> used = baseline.or(configuration::baselineFile);
        Path usual = home.resolve(Decisions.FILE_NAME);
        Optional<Path> decided = decisions
                .or(configuration::decisionsFile)
                .or(() -> Optional.of(usual).filter(Files::exists));
        return new RecordFiles(used, used.orElse(home.resolve(Baseline.FILE_NAME)), decided, decided.orElse(usual));
    }
}
