package org.candorlint.decision;

import java.nio.file.Path;
import java.util.Optional;
import org.candorlint.pack.Configuration;

/**
 * Where the records of a run are kept. Immutable and thread-safe.
 *
 * @param baseline the file that a run uses, if it uses one: a baseline counts only where somebody asks for it
 * @param newBaseline the file in which a baseline is kept, used or not
 */
public record RecordFiles(Optional<Path> baseline, Path newBaseline) {

    /**
     * From what the options of a front door say, else configuration, else the usual place.
     *
     * @param home the folder of the configuration, or where there is none the current one
     */
    public static RecordFiles of(Configuration configuration, Path home, Optional<Path> baseline) {
        Optional<Path> used = baseline.or(configuration::baselineFile);
        return new RecordFiles(used, used.orElse(home.resolve(Baseline.FILE_NAME)));
    }
}
