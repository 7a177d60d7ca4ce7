package org.candorlint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Failure;
import org.candorlint.finding.Finding;
import org.candorlint.finding.Settled;
import org.candorlint.finding.SiteClaims;

/**
 * The report as JSON lines, for tools that read as it comes: one object a line, each with its {@code type}. First {@code run}
 * with tool and counts, then each {@code page}, {@code finding}, {@code excused} match if asked for, {@code failure} and {@code settled} finding, with the
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
        SiteClaims claims = SiteClaims.of(report);
        JsonRun.counts(report, claims, json);
        json.writeEndObject();
        for (JsonPage page : JsonPage.all(report)) {
            start("page", json);
            page.fields(json);
            json.writeEndObject();
        }
        for (Finding finding : report.findings()) {
            start("finding", json);
            JsonFinding.fields(finding, json);
            JsonFinding.records(finding, report.settlements(), json);
            JsonShared.fields(finding, claims, json);
            json.writeEndObject();
        }
        if (withExcused) {
            for (Finding match : report.excused()) {
                start("excused", json);
                JsonFinding.fields(match, json);
                json.writeEndObject();
            }
        }
        for (Failure failure : report.failures()) {
            start("failure", json);
            JsonRun.failure(failure, json);
            json.writeEndObject();
        }
        for (Settled settled : report.settlements().settled()) {
            start("settled", json);
            JsonSettled.fields(settled, report.settlements(), json);
            json.writeEndObject();
        }
        json.writeRaw('\n');
        json.close();
        out.flush();
    }

    private static void start(String type, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", type);
    }
}
