package org.candorlint.report;

import java.io.IOException;
import java.io.Writer;
import org.candorlint.finding.CheckReport;

/**
 * Writes a report in one format. The same report gives the same characters, with {@code \n} as line end whatever the system.
 * Implementations are immutable and thread-safe.
 */
public interface ReportWriter {

    /** Writes the whole report and flushes; the caller closes {@code out}. */
    void write(CheckReport report, Writer out) throws IOException;
}
