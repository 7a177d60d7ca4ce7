package org.candorlint.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keeps a folder of entries small, and touches nothing in it that is not an entry. */
final class FolderTidying {

    /** How the names of files end that are being written. */
    static final String PART = ".part";

    /** Backup programs know a cache by this file; its time says when the folder was looked through. */
    private static final String TAG = "CACHEDIR.TAG";

    private static final String TAG_TEXT = """
            Signature: 8a477f597d28d172789f06886806bc55
            # Results of candor check. All of this folder may be deleted at any time.
            """;

    private final Path folder;
    private final long most;

    FolderTidying(Path folder, long most) {
        this.folder = folder;
        this.most = most;
    }

    /** Makes the folder, for its owner alone: entries hold sentences of drafts. */
    void begin() throws IOException {
        Files.createDirectories(folder.resolveSibling(""));
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        try {
            if (posix) {
                Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectory(folder);
            }
        } catch (FileAlreadyExistsException e) {
            return;
        }
        Files.write(folder.resolve(TAG), TAG_TEXT.getBytes(StandardCharsets.UTF_8));
    }

    boolean isOlderThan(Duration age) {
        try {
            Instant then = Files.getLastModifiedTime(folder.resolve(TAG)).toInstant();
            return then.isBefore(Instant.now().minus(age));
        } catch (IOException e) {
            return true;
        }
    }

    /** Deletes what was longest unused until four fifths of the limit are left, and what a run that ended early left. */
    void tidy() {
        List<Entry> entries = entries();
        long size = entries.stream().mapToLong(Entry::size).sum();
        long aim = size > most ? most / 5 * 4 : most;
        entries.sort(Comparator.comparing(Entry::used));
        for (Entry entry : entries) {
            if (size > aim && delete(entry.file())) {
                size -= entry.size();
            }
        }
        try {
            Path tag = folder.resolve(TAG);
            Files.write(tag, TAG_TEXT.getBytes(StandardCharsets.UTF_8));
            Files.setLastModifiedTime(tag, FileTime.from(Instant.now()));
        } catch (IOException e) {
            return;
        }
    }

    private record Entry(Path file, long size, FileTime used) {}

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (Path below : children(folder, "[0-9a-f][0-9a-f]")) {
            for (Path file : children(below, "*")) {
                add(file, entries);
            }
        }
        return entries;
    }

    private static void add(Path file, List<Entry> entries) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            String name = String.valueOf(file.getFileName());
            boolean old = attributes
                    .lastModifiedTime()
                    .toInstant()
                    .isBefore(Instant.now().minus(Duration.ofHours(1)));
            if (name.matches("[0-9a-f]{62}")) {
                entries.add(new Entry(file, attributes.size(), attributes.lastModifiedTime()));
            } else if (name.startsWith("new") && name.endsWith(PART) && old) {
                delete(file);
            }
        } catch (IOException e) {
            // Another run deleted it.
            return;
        }
    }

    private static List<Path> children(Path parent, String glob) {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(parent, glob)) {
            listing.forEach(children::add);
        } catch (IOException | DirectoryIteratorException e) {
            return children;
        }
        return children;
    }

    private static boolean delete(Path file) {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException e) {
            return false;
        }
    }
}
