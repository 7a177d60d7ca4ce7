package org.candorlint.site;

import java.nio.file.Path;

/**
 * One page handed in to be checked.
 *
 * @param name under which reports speak of it, with {@code /} as separator
 * @param file where it lies, or for standard input would lie; absolute
 */
public record SitePage(String name, Path file, PageContent content) {

    /** From which its configuration is looked for, upward. */
    Path folder() {
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }
}
