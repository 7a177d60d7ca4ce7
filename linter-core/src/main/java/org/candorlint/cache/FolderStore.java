package org.candorlint.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A file an entry, in folders by the first two digits of its key. A file appears whole or not at all, begins with the digest of
 * the rest, and is passed over where that does not fit. What cannot be read or written is as good as not there: a cache must not
 * fail a run.
 */
final class FolderStore implements CacheStore {

    /** An entry is a few kilobytes, so this is some ten thousand pages. */
    private static final long MOST_BYTES = 200L << 20;

    private static final int LARGEST_ENTRY = 8 << 20;
    private static final long TIDIED_AFTER = 20L << 20;
    private static final Duration A_DAY = Duration.ofDays(1);

    private final Path folder;
    private final FolderTidying tidying;
    private final AtomicLong written = new AtomicLong();

    FolderStore(Path folder) {
        this(folder, MOST_BYTES);
    }

    FolderStore(Path folder, long most) {
        this.folder = folder;
        this.tidying = new FolderTidying(folder, most);
    }

    @Override
    public Optional<byte[]> find(String key) {
        Path file = file(key);
        try {
            byte[] all = Files.readAllBytes(file);
            int digest = Digests.LENGTH;
            if (all.length < digest) {
                return Optional.empty();
            }
            byte[] entry = Arrays.copyOfRange(all, digest, all.length);
            if (!Arrays.equals(all, 0, digest, Digests.of(entry), 0, digest)) {
                return Optional.empty();
            }
            touch(file);
            return Optional.of(entry);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void keep(String key, byte[] entry) {
        if (entry.length > LARGEST_ENTRY) {
            return;
        }
        Path file = file(key);
        try {
            if (!Files.isDirectory(folder)) {
                tidying.begin();
            }
            Path parent = file.resolveSibling("");
            Files.createDirectories(parent);
            Path part = Files.createTempFile(parent, "new", FolderTidying.PART);
            try {
                byte[] all = Arrays.copyOf(Digests.of(entry), Digests.LENGTH + entry.length);
                System.arraycopy(entry, 0, all, Digests.LENGTH, entry.length);
                Files.write(part, all);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                written.addAndGet(all.length);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            // Full, or not ours to write: the next run checks the page again.
            return;
        }
    }

    // To look through all entries takes longer than to check a page, so it is done once a day, or when much was added.
    @Override
    public void tidy() {
        if (written.get() > 0 && (written.get() > TIDIED_AFTER || tidying.isOlderThan(A_DAY))) {
            written.set(0);
            tidying.tidy();
        }
    }

    private Path file(String key) {
        return folder.resolve(key.substring(0, 2)).resolve(key.substring(2));
    }

    // When an entry was used last is to the day; to write it down for each would cost more than it tells.
    private static void touch(Path file) throws IOException {
        Instant now = Instant.now();
        if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(A_DAY))) {
            Files.setLastModifiedTime(file, FileTime.from(now));
        }
    }
}
