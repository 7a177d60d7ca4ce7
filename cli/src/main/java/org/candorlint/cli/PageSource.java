package org.candorlint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.candorlint.pack.FileSize;

/** Gets the bytes of pages. Thread-safe, as standard input is one page at most. */
final class PageSource implements PageContents {

    private final Shell shell;
    private final Optional<String> stdinName;

    PageSource(Shell shell, Optional<String> stdinName) {
        this.shell = shell;
        this.stdinName = stdinName;
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
    public byte[] bytes(FoundPages.Page page, FileSize largest) throws NotChecked {
        try {
            return page.file().isPresent() ? content(page.file().get(), largest) : limited(shell.in(), largest);
        } catch (NoSuchFileException e) {
            throw new NotChecked("there is no such file", "");
        } catch (AccessDeniedException e) {
            throw new NotChecked("the file may not be read: permission denied", "");
        } catch (IOException e) {
            throw new NotChecked("the file cannot be read: " + e.getMessage(), "");
        }
    }

    private byte[] content(Path file, FileSize largest) throws IOException, NotChecked {
        if (!Files.isRegularFile(file)) {
            throw new NotChecked("is neither a file nor a folder", "Pipe it in: candor check - --stdin-filename NAME.");
        }
        // Asked first, so that a file far too large is not read to find out.
        if (Files.size(file) > largest.bytes()) {
            throw NotChecked.tooLarge(largest);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return limited(in, largest);
        }
    }

    private byte[] limited(InputStream in, FileSize largest) throws IOException, NotChecked {
        int limit = (int) Math.min(Integer.MAX_VALUE - 16L, largest.bytes());
        byte[] bytes = in.readNBytes(limit);
        if (in.read() >= 0) {
            throw NotChecked.tooLarge(largest);
        }
        return bytes;
    }
}
