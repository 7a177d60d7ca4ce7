package org.candorlint.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A command whose whole process is timed.
 *
 * @param name as the table says
 * @param command program and arguments
 * @param statuses the exit statuses that mean that it did its work
 */
record Contender(String name, List<String> command, List<Integer> statuses) {

    /** Whether it is Candor: then a failure is one of the benchmark. */
    boolean isOurs() {
        return name.toLowerCase(Locale.ROOT).contains("candor");
    }

    /**
     * Runs it once.
     *
     * @return seconds
     * @throws IllegalStateException if it failed: what did not do its work has no time
     */
    double seconds(Path log) throws IOException, InterruptedException {
        long start = System.nanoTime();
        int status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (!statuses.contains(status)) {
            throw new IllegalStateException(name + " ended with status " + status + "; see " + log);
        }
        return seconds;
    }
}
