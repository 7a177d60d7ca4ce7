package org.candorlint.cache;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Entries in memory, of which those go that a whole run did not ask for. */
final class MemoryStore implements CacheStore {

    private final Map<String, byte[]> entries = new ConcurrentHashMap<>();
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    @Override
    public Optional<byte[]> find(String key) {
        used.add(key);
        return Optional.ofNullable(entries.get(key));
    }

    @Override
    public void keep(String key, byte[] entry) {
        used.add(key);
        entries.put(key, entry);
    }

    @Override
    public void tidy() {
        entries.keySet().retainAll(used);
        used.clear();
    }
}
