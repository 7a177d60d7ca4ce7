package org.candorlint.cli;

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
import java.util.function.Consumer;

/**
 * Goes through a folder and all below it, always in the same order. Links are followed; a folder that was entered before is
 * not entered again, so that loops end and crossing links cost nothing. Not thread-safe.
 */
final class FolderWalk {

    private final Skipped skipped;
    private final Set<Path> entered = new HashSet<>();

    FolderWalk(Skipped skipped) {
        this.skipped = skipped;
    }

    /**
     * @param onFile gets every file
     * @param onUnreadable gets the folders that could not be listed
     */
    void walk(Path root, Consumer<Path> onFile, Consumer<Path> onUnreadable) {
        entered.clear();
        Deque<Path> folders = new ArrayDeque<>(List.of(root));
        while (!folders.isEmpty()) {
            Path folder = folders.pop();
            try {
                if (entered.add(folder.toRealPath())) {
                    enter(folder, folders, onFile);
                }
            } catch (IOException e) {
                onUnreadable.accept(folder);
            }
        }
    }

    private void enter(Path folder, Deque<Path> folders, Consumer<Path> onFile) throws IOException {
        List<Path> below = new ArrayList<>();
        for (Path child : children(folder)) {
            if (!Files.isDirectory(child)) {
                onFile.accept(child);
            } else if (isForeign(child)) {
                skipped.folder(String.valueOf(child.getFileName()));
            } else {
                below.add(child);
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
