package org.candorlint.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** One run of the command. */
record Run(int status, String out, String err) {

    static Run in(Path folder, String... arguments) {
        return with(folder, "", Terminal.none(), arguments);
    }

    static Run with(Path folder, String input, Terminal terminal, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        int status = Main.run(arguments, in, out, err, terminal, folder, StubEngine::new);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
