package org.candorlint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Failure;
import org.candorlint.finding.Finding;

/**
 * The report as JSON lines, for tools that read as it comes: one object a line, each with its {@code type}. First {@code run}
 * with tool and counts, then each {@code page}, {@code finding}, {@code excused} match if asked for, and {@code failure}, with the
 * fields that {@link JsonReport} gives them. Immutable and thread-safe.
 */
public final class JsonLinesReport implements CharacterReport {

    private final boolean withExcused;

    private JsonLinesReport(boolean withExcused) {
        this.withExcused = withExcused;
    }

    public static JsonLinesReport ofFindings() {
        return new JsonLinesReport(false);
    }

    public static JsonLinesReport withExcused() {
        return new JsonLinesReport(true);
    }

    @Override
    public void write(CheckReport report, Writer out) throws IOException {
        JsonGenerator json = JsonOutput.lines(out);
        start("run", json);
        json.writeNumberField("schemaVersion", JsonReport.SCHEMA_VERSION);
        JsonRun.tool(report, json);
        JsonRun.counts(report, json);
        json.writeEndObject();
        for (JsonPage page : JsonPage.all(report)) {
            start("page", json);
            page.fields(json);
            json.writeEndObject();
        }
        for (Finding finding : report.findings()) {
            finding("finding", finding, json);
        }
        if (withExcused) {
            for (Finding match : report.excused()) {
                finding("excused", match, json);
            }
        }
        for (Failure failure : report.failures()) {
            start("failure", json);
            JsonRun.failure(failure, json);
            json.writeEndObject();
        }
        json.writeRaw('\n');
        json.close();
        out.flush();
    }

    private static void finding(String type, Finding finding, JsonGenerator json) throws IOException {
        start(type, json);
        JsonFinding.fields(finding, json);
        json.writeEndObject();
    }

    private static void start(String type, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", type);
    }
}
