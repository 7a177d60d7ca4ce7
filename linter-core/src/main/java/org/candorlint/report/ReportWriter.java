package org.candorlint.report;

import java.io.IOException;
import java.io.OutputStream;
import org.candorlint.finding.CheckReport;

/**
 * Writes a report in one format. The same report gives the same bytes; text is UTF-8 with {@code \n} as line end, whatever the
 * system. Implementations are immutable and thread-safe.
 */
public interface ReportWriter {

    /** Writes the whole report and flushes; the caller closes {@code out}, and need not buffer it. */
    void write(CheckReport report, OutputStream out) throws IOException;
}
