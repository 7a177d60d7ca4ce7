package org.candorlint.site;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Goes through a folder and all below it, always in the same order. Links are followed; a folder that was entered before is
 * not entered again, so that loops end and crossing links cost nothing. Not thread-safe.
 */
public final class FolderWalk {

    private final Visitor visitor;
    private final Set<Path> entered = new HashSet<>();

    public FolderWalk(Visitor visitor) {
        this.visitor = visitor;
    }

    /** What a walk comes across. */
    public interface Visitor {

        /** A file of a kind that Candor reads. */
        void page(Path file);

        /** Any other file. */
        default void other(Path file) {}

        /** A report that Candor wrote. */
        default void report(Path file) {}

        /** A folder that is not entered: hidden, or of a package manager. */
        default void foreign(Path folder) {}

        /** A folder that cannot be listed. */
        void unreadable(Path folder);
    }

    public void walk(Path root) {
        entered.clear();
        Deque<Path> folders = new ArrayDeque<>(List.of(root));
        while (!folders.isEmpty()) {
            Path folder = folders.pop();
            try {
                if (entered.add(folder.toRealPath())) {
                    enter(folder, folders);
                }
            } catch (IOException e) {
                visitor.unreadable(folder);
            }
        }
    }

    private void enter(Path folder, Deque<Path> folders) throws IOException {
        List<Path> below = new ArrayList<>();
        for (Path child : children(folder)) {
            if (Files.isDirectory(child)) {
                if (isForeign(child)) {
                    visitor.foreign(child);
                } else {
                    below.add(child);
                }
            } else if (PageNames.isPage(child)) {
                if (OwnReports.holds(child)) {
                    visitor.report(child);
                } else {
                    visitor.page(child);
                }
            } else {
                visitor.other(child);
            }
        }
        // Links last, so that a page is reported under the folder in which it lies.
        below.sort((a, b) -> Files.isSymbolicLink(a) == Files.isSymbolicLink(b)
                ? a.compareTo(b)
                : Boolean.compare(Files.isSymbolicLink(a), Files.isSymbolicLink(b)));
        Collections.reverse(below);
        below.forEach(folders::push);
    }

    private static List<Path> children(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
            listing.forEach(children::add);
        }
        Collections.sort(children);
        return children;
    }

    private static boolean isForeign(Path folder) {
        String name = String.valueOf(folder.getFileName());
        return name.startsWith(".") || name.equals("node_modules");
    }
}
