package org.candorlint.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.candorlint.finding.CheckReport;

/** A format made of characters; as bytes it is UTF-8. */
public interface CharacterReport extends ReportWriter {

    /** Writes the whole report and flushes; the caller closes {@code out}. */
    void write(CheckReport report, Writer out) throws IOException;

    @Override
    default void write(CheckReport report, OutputStream out) throws IOException {
        Writer characters = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        write(report, characters);
        characters.flush();
    }
}
