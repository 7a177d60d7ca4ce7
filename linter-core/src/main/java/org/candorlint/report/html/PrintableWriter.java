package org.candorlint.report.html;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Passes characters on, but control characters, which no HTML page may hold, as the sign for an unknown one. */
final class PrintableWriter extends FilterWriter {

    private static final char UNKNOWN = '\uFFFD';

    PrintableWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        super.write(printable((char) c));
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            write(characters[i]);
        }
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            if (printable(text.charAt(i)) != text.charAt(i)) {
                write(text.substring(from, from + length).toCharArray(), 0, length);
                return;
            }
        }
        super.write(text, from, length);
    }

    private static char printable(char c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t' ? UNKNOWN : c;
    }
}
