package org.candorlint.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.candorlint.document.UnreadablePage;

/** Where the bytes of a page come from. Asked once, from any thread. */
@FunctionalInterface
public interface PageContent {

    /**
     * The bytes, undecoded.
     *
     * @throws UnreadablePage if they cannot be had
     */
    byte[] bytes();

    static PageContent of(Path file, SizeLimit limit) {
        return () -> {
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
    static PageContent of(InputStream in, SizeLimit limit) {
        return () -> {
            try {
                return limited(in, limit);
            } catch (IOException e) {
                throw new UnreadablePage("cannot be read: " + e.getMessage(), "");
            }
        };
    }

    private static byte[] content(Path file, SizeLimit limit) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new UnreadablePage("is neither a file nor a folder", "");
        }
        // Asked first, so that a file far too large is not read to find out.
        if (Files.size(file) > limit.bytes()) {
            throw limit.exceeded();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return limited(in, limit);
        }
    }

    private static byte[] limited(InputStream in, SizeLimit limit) throws IOException {
        int most = (int) Math.min(Integer.MAX_VALUE - 16L, limit.bytes());
        byte[] bytes = in.readNBytes(most);
        if (in.read() >= 0) {
            throw limit.exceeded();
        }
        return bytes;
    }
}
