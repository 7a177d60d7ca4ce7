package org.candorlint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Failure;
import org.candorlint.finding.Finding;
import org.candorlint.finding.Settled;
import org.candorlint.finding.Settlements;
import org.candorlint.finding.SiteClaims;

/**
 * The report that other tools read: one JSON object, written as it goes. Lines and columns are 1-based, columns counted in
 * UTF-16 units. Immutable and thread-safe.
 *
 * <p>Fields may be added within a {@code schemaVersion}; none is renamed, removed or given another meaning.
 */
public final class JsonReport implements CharacterReport {

    static final int SCHEMA_VERSION = 1;

    private final boolean withExcused;

    private JsonReport(boolean withExcused) {
        this.withExcused = withExcused;
    }

    /** With an empty list of excused matches. */
    public static JsonReport ofFindings() {
        return new JsonReport(false);
    }

    public static JsonReport withExcused() {
        return new JsonReport(true);
    }

    @Override
    public void write(CheckReport report, Writer out) throws IOException {
        JsonGenerator json = JsonOutput.indented(out);
        json.writeStartObject();
        json.writeNumberField("schemaVersion", SCHEMA_VERSION);
        SiteClaims claims = SiteClaims.of(report);
        JsonRun.tool(report, json);
        JsonRun.counts(report, claims, json);
        pages(report, json);
        findings(report, claims, json);
        excused(withExcused ? report.excused() : List.of(), json);
        failures(report.failures(), json);
        settled(report.settlements(), json);
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
        out.flush();
    }

    private static void pages(CheckReport report, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("pages");
        for (JsonPage page : JsonPage.all(report)) {
            json.writeStartObject();
            page.fields(json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void findings(CheckReport report, SiteClaims claims, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("findings");
        for (Finding finding : report.findings()) {
            json.writeStartObject();
            JsonFinding.fields(finding, json);
            JsonFinding.records(finding, report.settlements(), json);
            JsonShared.fields(finding, claims, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void excused(List<Finding> excused, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("excused");
        for (Finding match : excused) {
            json.writeStartObject();
            JsonFinding.fields(match, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void settled(Settlements settlements, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("settled");
        for (Settled settled : settlements.settled()) {
            json.writeStartObject();
            JsonSettled.fields(settled, settlements, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void failures(List<Failure> failures, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("failures");
        for (Failure failure : failures) {
            json.writeStartObject();
            JsonRun.failure(failure, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
