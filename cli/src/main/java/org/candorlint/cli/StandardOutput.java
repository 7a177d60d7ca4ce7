package org.candorlint.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Standard output as bytes, or as UTF-8 whatever the system's charset, that says when it is lost. Not thread-safe. */
final class StandardOutput extends Writer {

    private final OutputStream bytes;
    private final Writer characters;

    StandardOutput(OutputStream out) {
        this.bytes = new Bytes(out);
        this.characters = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
    }

    /** For what is not made of lines; flush this before and that after. */
    OutputStream bytes() {
        return bytes;
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws OutputLost {
        try {
            characters.write(buffer, offset, length);
        } catch (IOException e) {
            throw OutputLost.of(e);
        }
    }

    @Override
    public void flush() throws OutputLost {
        try {
            characters.flush();
        } catch (IOException e) {
            throw OutputLost.of(e);
        }
    }

    /** Only flushes: the stream belongs to the caller. */
    @Override
    public void close() throws OutputLost {
        flush();
    }

    void line(String line) throws OutputLost {
        char[] buffer = (line + '\n').toCharArray();
        write(buffer, 0, buffer.length);
    }

    /** Whose every failure is {@link OutputLost}. */
    private static final class Bytes extends OutputStream {

        private final OutputStream out;

        Bytes(OutputStream out) {
            this.out = new BufferedOutputStream(out, 1 << 16);
        }

        @Override
        public void write(int b) throws OutputLost {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] buffer, int offset, int length) throws OutputLost {
            try {
                out.write(buffer, offset, length);
            } catch (IOException e) {
                throw OutputLost.of(e);
            }
        }

        @Override
        public void flush() throws OutputLost {
            try {
                out.flush();
            } catch (IOException e) {
                throw OutputLost.of(e);
            }
        }
    }
}
