package org.candorlint.cli;

import java.io.File;
import java.nio.file.Path;
import org.candorlint.document.PageFormat;

/** Which files are pages, and how they are called in reports. */
final class PageNames {

    private final Path folder;

    /** @param folder the current one, absolute */
    PageNames(Path folder) {
        this.folder = folder;
    }

    static boolean isPage(Path file) {
        return isPage(String.valueOf(file.getFileName()));
    }

    static boolean isPage(String name) {
        return PageFormat.ofPath(name).isPresent();
    }

    /**
     * Relative to the current folder, with {@code /}, so that a report is the same on every machine; what the user wrote as
     * an absolute path and stands elsewhere stays absolute.
     */
    String of(Path file, boolean writtenAbsolute) {
        boolean here = file.startsWith(folder) && !file.equals(folder);
        Path name = here || !writtenAbsolute ? folder.relativize(file) : file;
        return name.toString().replace(File.separatorChar, '/');
    }
}
