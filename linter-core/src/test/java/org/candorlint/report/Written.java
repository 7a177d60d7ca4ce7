package org.candorlint.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.candorlint.finding.CheckReport;

/** What a writer makes of a report. */
public final class Written {

    private Written() {}

    public static byte[] bytes(ReportWriter writer, CheckReport report) {
        try {
            var out = new ByteArrayOutputStream();
            writer.write(report, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(ReportWriter writer, CheckReport report) {
        return new String(bytes(writer, report), StandardCharsets.UTF_8);
    }

    /** The lines of a text that ends its last one. */
    public static List<String> lines(ReportWriter writer, CheckReport report) {
        String text = text(writer, report);
        if (!text.isEmpty() && !text.endsWith("\n")) {
            throw new AssertionError("the last line has no end: " + text);
        }
        return text.lines().toList();
    }
}
