package org.candorlint.cli;

import java.nio.file.Path;
import org.candorlint.pack.FileSize;

/** Gets the bytes of pages, wherever they are kept. Thread-safe. */
interface PageContents {

    /** The name under which reports speak of the page. */
    String name(FoundPages.Page page);

    /** Where the page lies, or would lie, so that its configuration is found; absolute. */
    Path file(FoundPages.Page page);

    /**
     * The content of a page, undecoded.
     *
     * @param largest so many bytes at most
     */
    byte[] bytes(FoundPages.Page page, FileSize largest) throws NotChecked;
}
