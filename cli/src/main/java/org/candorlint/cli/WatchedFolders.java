package org.candorlint.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.candorlint.site.Glob;

/** The folders in which pages may change or come into being. */
final class WatchedFolders {

    private WatchedFolders() {}

    /**
     * No folder that lies in another one.
     *
     * @throws UserMistake if there is none
     */
    static Set<Path> of(FoundPages found, List<String> paths, Shell shell) {
        if (found.pages().stream().anyMatch(page -> page.file().isEmpty())) {
            throw new UserMistake("--watch cannot watch standard input", "Name a file or a folder.");
        }
        TreeSet<Path> folders = new TreeSet<>();
        for (String written : paths) {
            Path path = shell.resolve(
                    Path.of(Glob.isGlob(written) ? Glob.parse(written).root() : written));
            if (Files.isDirectory(path)) {
                folders.add(path);
            } else if (path.getParent() != null && Files.isDirectory(path.getParent())) {
                folders.add(path.getParent());
            }
        }
        Set<Path> highest = new TreeSet<>();
        for (Path folder : folders) {
            if (highest.stream().noneMatch(folder::startsWith)) {
                highest.add(folder);
            }
        }
        if (highest.isEmpty()) {
            throw new UserMistake("there is nothing to watch", "Name a file or a folder.");
        }
        return highest;
    }
}
