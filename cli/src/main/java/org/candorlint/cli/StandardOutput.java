package org.candorlint.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Standard output as UTF-8, whatever the system's charset, that says when it is lost. Not thread-safe. */
final class StandardOutput extends Writer {

    private final Writer out;

    StandardOutput(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws OutputLost {
        try {
            out.write(buffer, offset, length);
        } catch (IOException e) {
            throw new OutputLost(e);
        }
    }

    @Override
    public void flush() throws OutputLost {
        try {
            out.flush();
        } catch (IOException e) {
            throw new OutputLost(e);
        }
    }

    /** Only flushes: the stream belongs to the caller. */
    @Override
    public void close() throws OutputLost {
        flush();
    }

    void line(String line) throws OutputLost {
        char[] characters = (line + '\n').toCharArray();
        write(characters, 0, characters.length);
    }
}
