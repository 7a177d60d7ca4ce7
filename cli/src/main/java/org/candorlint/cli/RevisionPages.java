package org.candorlint.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.candorlint.pack.FileSize;

/**
 * The pages of one revision, as if they lay where they lie in the working copy: both versions are held to the configuration of
 * today, so that what differs is the copy alone. Thread-safe.
 */
final class RevisionPages implements PageContents {

    private final Path folder;
    private final Map<String, byte[]> contents;

    RevisionPages(Path folder, SortedMap<String, byte[]> contents) {
        this.folder = folder;
        this.contents = contents;
    }

    FoundPages found() {
        List<FoundPages.Page> pages = contents.keySet().stream()
                .map(name -> new FoundPages.Page(name, Optional.of(folder.resolve(name)), false))
                .toList();
        return new FoundPages(pages, List.of(), new Skipped());
    }

    @Override
    public String name(FoundPages.Page page) {
        return page.name();
    }

    @Override
    public Path file(FoundPages.Page page) {
        return folder.resolve(page.name());
    }

    @Override
    public byte[] bytes(FoundPages.Page page, FileSize largest) throws NotChecked {
        byte[] bytes = Objects.requireNonNull(contents.get(page.name()));
        if (bytes.length > largest.bytes()) {
            throw NotChecked.tooLarge(largest);
        }
        return bytes;
    }
}
