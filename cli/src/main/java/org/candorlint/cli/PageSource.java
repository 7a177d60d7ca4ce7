package org.candorlint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Gets the bytes of pages. Thread-safe, as standard input is one page at most. */
final class PageSource implements PageContents {

    private final Shell shell;
    private final Optional<String> stdinName;
    private final FileSize largest;

    PageSource(Shell shell, Optional<String> stdinName, FileSize largest) {
        this.shell = shell;
        this.stdinName = stdinName;
        this.largest = largest;
    }

    @Override
    public String name(FoundPages.Page page) {
        return page.file().isPresent() ? page.name() : stdinName.orElse("stdin");
    }

    /** Standard input as if it lay in the current folder. */
    @Override
    public Path file(FoundPages.Page page) {
        return page.file().orElseGet(() -> shell.resolve(Path.of(stdinName.orElse("stdin"))));
    }

    @Override
    public byte[] bytes(FoundPages.Page page) throws NotChecked {
        try {
            return page.file().isPresent() ? content(page.file().get()) : limited(shell.in());
        } catch (NoSuchFileException e) {
            throw new NotChecked("there is no such file", "");
        } catch (AccessDeniedException e) {
            throw new NotChecked("the file may not be read: permission denied", "");
        } catch (IOException e) {
            throw new NotChecked("the file cannot be read: " + e.getMessage(), "");
        }
    }

    private byte[] content(Path file) throws IOException, NotChecked {
        if (!Files.isRegularFile(file)) {
            throw new NotChecked("is neither a file nor a folder", "Pipe it in: candor check - --stdin-filename NAME.");
        }
        // Asked first, so that a file far too large is not read to find out.
        if (Files.size(file) > largest.bytes()) {
            throw tooLarge();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return limited(in);
        }
    }

    private byte[] limited(InputStream in) throws IOException, NotChecked {
        int limit = (int) Math.min(Integer.MAX_VALUE - 16L, largest.bytes());
        byte[] bytes = in.readNBytes(limit);
        if (in.read() >= 0) {
            throw tooLarge();
        }
        return bytes;
    }

    private NotChecked tooLarge() {
        return new NotChecked("is larger than " + largest, "--max-file-size raises the limit.");
    }
}
