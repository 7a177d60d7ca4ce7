package org.candorlint.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.candorlint.document.UnreadablePage;
import org.candorlint.site.PageContent;
import org.candorlint.site.SitePage;

/** Pages in files, and the one on standard input. Thread-safe. */
final class PageSource implements PageContents {

    private final Shell shell;
    private final Optional<String> stdinName;

    PageSource(Shell shell, Optional<String> stdinName) {
        this.shell = shell;
        this.stdinName = stdinName;
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
        return new SitePage(name, shell.resolve(Path.of(name)), PageContent.of(shell.in()));
    }

    private PageContent content(Path file) {
        PageContent content = PageContent.of(file);
        return limit -> {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new UnreadablePage(
                        "is neither a file nor a folder", "Pipe it in: candor check - --stdin-filename NAME.");
            }
            return content.bytes(limit);
        };
    }
}
