package org.candorlint.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.candorlint.document.UnreadablePage;
import org.candorlint.pack.FileSize;

/** Where the bytes of a page come from. Asked once, from any thread. */
@FunctionalInterface
public interface PageContent {

    /**
     * The bytes, undecoded.
     *
     * @param largest so many at most
     * @throws UnreadablePage if they cannot be had
     */
    byte[] bytes(FileSize largest);

    static PageContent of(Path file) {
        return limit -> {
            try {
                return content(file, limit);
            } catch (NoSuchFileException e) {
                throw new UnreadablePage("there is no such file", "");
            } catch (AccessDeniedException e) {
                throw new UnreadablePage("the file may not be read: permission denied", "");
            } catch (IOException e) {
                throw new UnreadablePage("the file cannot be read: " + e.getMessage(), "");
            }
        };
    }

    /** All of a stream, such as standard input, which is left open. */
    static PageContent of(InputStream in) {
        return limit -> {
            try {
                return limited(in, limit);
            } catch (IOException e) {
                throw new UnreadablePage("cannot be read: " + e.getMessage(), "");
            }
        };
    }

    /** What is in memory already. */
    static PageContent of(byte[] bytes) {
        return limit -> {
            if (bytes.length > limit.bytes()) {
                throw tooLarge(limit);
            }
            return bytes;
        };
    }

    private static byte[] content(Path file, FileSize limit) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new UnreadablePage("is neither a file nor a folder", "");
        }
        // Asked first, so that a file far too large is not read to find out.
        if (Files.size(file) > limit.bytes()) {
            throw tooLarge(limit);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return limited(in, limit);
        }
    }

    private static byte[] limited(InputStream in, FileSize limit) throws IOException {
        int most = (int) Math.min(Integer.MAX_VALUE - 16L, limit.bytes());
        byte[] bytes = in.readNBytes(most);
        if (in.read() >= 0) {
            throw tooLarge(limit);
        }
        return bytes;
    }

    private static UnreadablePage tooLarge(FileSize limit) {
        return new UnreadablePage("is larger than " + limit, "max-file-size in candor.yaml raises the limit.");
    }
}
