package org.candorlint.cache;

import java.nio.file.Path;
import java.util.Optional;

/** Where entries are kept. It may lose any of them at any time. Thread-safe. */
public sealed interface CacheStore permits FolderStore, MemoryStore {

    /** What was kept under a key, whole, or nothing. */
    Optional<byte[]> find(String key);

    /**
     * Keeps an entry, if it can.
     *
     * @param key 64 hexadecimal digits
     */
    void keep(String key, byte[] entry);

    /** Forgets what was longest unused where there is too much; called when a run is over. */
    void tidy();

    /** In a folder, which is made when the first entry is kept; for any number of processes at a time. */
    static CacheStore in(Path folder) {
        return new FolderStore(folder);
    }

    /** For as long as this process lives, and only what was asked for since {@code tidy} was called before. */
    static CacheStore inMemory() {
        return new MemoryStore();
    }
}
