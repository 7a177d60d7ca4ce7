package org.candorlint.site;

import java.io.File;
import java.nio.file.Path;
import org.candorlint.document.PageFormat;

/** Which files are pages, and how they are called in reports. Immutable and thread-safe. */
public final class PageNames {

    private final Path folder;

    /** @param folder the one that names start from, absolute */
    public PageNames(Path folder) {
        this.folder = folder;
    }

    public static boolean isPage(Path file) {
        return isPage(String.valueOf(file.getFileName()));
    }

    public static boolean isPage(String name) {
        return PageFormat.ofPath(name).isPresent();
    }

    /**
     * Relative to the folder, with {@code /}, so that a report is the same on every machine; what the user wrote as
     * an absolute path and stands elsewhere stays absolute.
     */
    public String of(Path file, boolean writtenAbsolute) {
        boolean here = file.startsWith(folder) && !file.equals(folder);
        Path name = here || !writtenAbsolute ? folder.relativize(file) : file;
        return name.toString().replace(File.separatorChar, '/');
    }
}
