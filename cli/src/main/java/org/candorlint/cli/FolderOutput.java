package org.candorlint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Texts that are written as files below a folder. */
final class FolderOutput {

    private FolderOutput() {}

    /**
     * Writes the texts, by file name.
     *
     * @throws UserMistake if they cannot be written there
     */
    static void write(Shell shell, Path folder, Map<String, String> texts) {
        Path target = shell.resolve(folder);
        try {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                Path file = target.resolve(text.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, text.getValue(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UserMistake("cannot write below " + folder + ": " + e.getMessage(), "");
        }
    }
}
