package org.candorlint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Predicate;

/** Writes the records of a site. */
final class RecordText {

    private RecordText() {}

    /** The path as a user of the current folder would write it. */
    static String name(Path file, Shell shell) {
        Path shown = file.startsWith(shell.folder()) ? shell.folder().relativize(file) : file;
        return shown.toString().replace('\\', '/');
    }

    /** All or nothing: a record of years must not be lost to a full disk. */
    static void write(Path file, String name, String text) {
        write(file, name, text, written -> true);
    }

    /**
     * The same, after a look at what was written.
     *
     * @param good whether the new file may take the place of the old one
     */
    static void write(Path file, String name, String text, Predicate<Path> good) {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.writeString(beside, text, StandardCharsets.UTF_8);
            if (!good.test(beside)) {
                Files.delete(beside);
                throw new UserMistake(
                        name + " is not written as a list to which a line can be added",
                        "Each of its entries begins with a line of its own: - finding: ...");
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UserMistake("cannot write " + name + ": " + e.getMessage(), "");
        }
    }
}
