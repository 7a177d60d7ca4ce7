package org.candorlint.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/**
 * What a command has to do with the world around it.
 *
 * @param err for messages; every line is flushed
 * @param folder the current folder, absolute
 * @param clock says which day it is
 */
record Shell(
        InputStream in,
        StandardOutput out,
        PrintWriter err,
        Terminal terminal,
        Path folder,
        Engine.Source engines,
        Clock clock) {

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A path as the user wrote it, made absolute. */
    Path resolve(Path path) {
        return folder.resolve(path).normalize();
    }

    void complain(String message, String hint) {
        err.println("candor: " + message);
        if (!hint.isBlank()) {
            err.println("  " + hint);
        }
    }
}
