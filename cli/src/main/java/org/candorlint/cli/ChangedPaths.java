package org.candorlint.cli;

import java.nio.file.Path;
import java.util.Set;

/** Waits for files to change. Not thread-safe. */
interface ChangedPaths extends AutoCloseable {

    /**
     * Waits until something has changed, and then until nothing has for a moment.
     *
     * @return what changed, absolute; at least one path
     * @throws InterruptedException if the thread is interrupted, which ends the watch
     */
    Set<Path> await() throws InterruptedException;

    @Override
    void close();

    /** Begins to watch. */
    interface Source {

        /**
         * Watches folders with all that is below them.
         *
         * @throws UserMistake if they cannot be watched
         */
        ChangedPaths below(Set<Path> folders);
    }
}
