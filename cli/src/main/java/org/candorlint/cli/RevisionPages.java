package org.candorlint.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.candorlint.site.PageContent;
import org.candorlint.site.SitePage;

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
    public SitePage page(FoundPages.Page found) {
        byte[] bytes = Objects.requireNonNull(contents.get(found.name()));
        return new SitePage(found.name(), folder.resolve(found.name()), PageContent.of(bytes));
    }
}
