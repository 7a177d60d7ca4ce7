package org.candorlint.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.candorlint.document.UnreadablePage;
import org.candorlint.site.PageContent;
import org.candorlint.site.SitePage;
import org.candorlint.site.SizeLimit;

/** Pages in files, and the one on standard input. Thread-safe. */
final class PageSource implements PageContents {

    private final Shell shell;
    private final Optional<String> stdinName;
    private final SizeLimit limit;

    PageSource(Shell shell, Optional<String> stdinName, FileSize largest) {
        this.shell = shell;
        this.stdinName = stdinName;
        this.limit = new SizeLimit(largest.bytes(), largest.toString(), "--max-file-size raises the limit.");
    }

    @Override
    public SitePage page(FoundPages.Page found) {
        return found.file()
                .map(file -> new SitePage(found.name(), file, content(file)))
                .orElseGet(this::standardInput);
    }

    /** As if it lay in the current folder. */
    private SitePage standardInput() {
        String name = stdinName.orElse("stdin");
        return new SitePage(name, shell.resolve(Path.of(name)), PageContent.of(shell.in(), limit));
    }

    private PageContent content(Path file) {
        PageContent content = PageContent.of(file, limit);
        return () -> {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new UnreadablePage(
                        "is neither a file nor a folder", "Pipe it in: candor check - --stdin-filename NAME.");
            }
            return content.bytes();
        };
    }
}
