package org.candorlint.cli;

import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Folders that the system watches. */
final class FolderChanges implements ChangedPaths {

    /** Editors write a file in several steps. */
    private static final long QUIET_MILLIS = 200;

    private final BlockingQueue<Path> changed = new LinkedBlockingQueue<>();
    private final DirectoryWatcher watcher;
    private final CompletableFuture<Void> watching;

    FolderChanges(Set<Path> folders) {
        try {
            watcher = DirectoryWatcher.builder()
                    .paths(List.copyOf(folders))
                    .listener(event -> changed.add(event.path()))
                    .build();
        } catch (IOException e) {
            throw new UserMistake("the pages cannot be watched: " + e.getMessage(), "");
        }
        watching = watcher.watchAsync();
    }

    @Override
    public Set<Path> await() throws InterruptedException {
        if (watching.isCompletedExceptionally()) {
            throw new UserMistake("the pages can no longer be watched", "");
        }
        Set<Path> paths = new HashSet<>();
        for (Path path = changed.take(); path != null; path = changed.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS)) {
            paths.add(path);
        }
        return paths;
    }

    @Override
    public void close() {
        try {
            watcher.close();
        } catch (IOException e) {
            // The process ends with it.
            return;
        }
    }
}
