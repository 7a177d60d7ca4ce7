package org.candorlint.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The list of a pack's files, written when the pack is built, because a class path cannot be listed. */
public final class PackIndex {

    static final String NAME = "pack.index";

    private PackIndex() {}

    /** Writes the index of the pack in a folder into that folder. */
    public static void write(Path root) throws IOException {
        String index = String.join("\n", PackSource.folder(root).files()) + "\n";
        Files.writeString(root.resolve(NAME), index, StandardCharsets.UTF_8);
    }

    /** For a build: the folders are the arguments. */
    public static void main(String[] roots) throws IOException {
        for (String root : roots) {
            write(Path.of(root));
        }
    }
}
