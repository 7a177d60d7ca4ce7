package org.candorlint.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a file looked like.
 *
 * @param size in bytes; -1 where there was no file
 * @param modified when it was last changed, in milliseconds since 1970
 * @param hash of its content; empty where nobody has looked inside
 */
record FileState(long size, long modified, String hash) {

    static final FileState ABSENT = new FileState(-1, 0, "");

    // Clocks of disks are coarse: what was changed so shortly before it was looked at may be changed again with the
    // same time.
    private static final long COARSE = 2_000;

    /** From outside, without reading the file. */
    static FileState of(Path file) {
        try {
            BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
            return seen.isRegularFile()
                    ? new FileState(seen.size(), seen.lastModifiedTime().toMillis(), "")
                    : ABSENT;
        } catch (IOException e) {
            return ABSENT;
        }
    }

    /** The same state, with the hash of what is in the file now. */
    FileState read(Path file) {
        return size < 0 ? this : new FileState(size, modified, hash(file));
    }

    /**
     * Whether the file is as it was; it is read only where size and time leave a doubt.
     *
     * @param earlier the state with its hash
     * @param when that state was taken, in milliseconds since 1970
     */
    boolean isSame(Path file, FileState earlier, long when) {
        return size == earlier.size && (isUntouched(earlier, when) || hash(file).equals(earlier.hash));
    }

    /** Whether size and time leave no doubt that the file is as it was. */
    boolean isUntouched(FileState earlier, long when) {
        return size == earlier.size && (size < 0 || (modified == earlier.modified && modified < when - COARSE));
    }

    private static String hash(Path file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            return "unreadable";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
