package org.candorlint.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a check came to and what it came from, so that one with the same inputs can repeat it.
 *
 * @param when the inputs were looked at, in milliseconds since 1970
 * @param named files and folders that configuration names
 * @param inputs with hashes
 * @param reports the files that it wrote, with hashes
 */
record Kept(long when, List<Path> named, Inputs inputs, SortedMap<Path, FileState> reports, Outcome outcome) {

    /**
     * What a check says.
     *
     * @param complaint why the build fails, if it does
     */
    record Outcome(List<LogLine> lines, Optional<String> complaint) {

        Outcome {
            lines = List.copyOf(lines);
        }
    }

    Kept {
        named = List.copyOf(named);
    }

    /** @param reports the files that were written */
    static Kept of(long when, List<Path> named, Inputs inputs, List<Path> reports, Outcome outcome) {
        TreeMap<Path, FileState> states = new TreeMap<>();
        reports.forEach(file -> states.put(file, FileState.of(file).read(file)));
        return new Kept(when, named, inputs, states, outcome);
    }

    /** Whether a check would come to the same, and its reports are still there. */
    boolean holds(Inputs now) {
        return now.isSame(inputs, when)
                && reports.entrySet().stream()
                        .allMatch(report -> FileState.of(report.getKey())
                                .isSame(report.getKey(), report.getValue(), Long.MAX_VALUE));
    }

    /** The same with times of today where some files had to be read to see that they are as they were; empty where none had. */
    Optional<Kept> renewed(Inputs now, long then) {
        return now.isPlainlySame(inputs, when)
                ? Optional.empty()
                : Optional.of(new Kept(then, named, now.withHashes(inputs), reports, outcome));
    }
}
