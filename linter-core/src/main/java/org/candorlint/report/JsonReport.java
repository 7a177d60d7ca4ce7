package org.candorlint.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Failure;
import org.candorlint.finding.Finding;
import org.candorlint.rule.RuleSet.PackInfo;

/**
 * The report that other tools read: one JSON object, written as it goes. Lines and columns are 1-based, columns counted in
 * UTF-16 units. Immutable and thread-safe.
 *
 * <p>Fields may be added within a {@code schemaVersion}; none is renamed, removed or given another meaning.
 */
public final class JsonReport implements ReportWriter {

    private static final int SCHEMA_VERSION = 1;
    private static final JsonFactory JSON = new JsonFactory();

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
        JsonGenerator json = JSON.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(printer());
        json.writeStartObject();
        json.writeNumberField("schemaVersion", SCHEMA_VERSION);
        tool(report, json);
        JsonPages.write(report, json);
        findings("findings", report.findings(), json);
        findings("excused", withExcused ? report.excused() : List.of(), json);
        failures(report.failures(), json);
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
        out.flush();
    }

    private static void tool(CheckReport report, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeStringField("name", "candor");
        json.writeStringField("version", report.version());
        json.writeArrayFieldStart("packs");
        for (PackInfo pack : report.rules().packs()) {
            json.writeStartObject();
            json.writeStringField("id", pack.id());
            json.writeStringField("version", pack.version());
            json.writeStringField("sha256", pack.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void findings(String name, List<Finding> findings, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (Finding finding : findings) {
            JsonFinding.write(finding, json);
        }
        json.writeEndArray();
    }

    private static void failures(List<Failure> failures, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("failures");
        for (Failure failure : failures) {
            json.writeStartObject();
            json.writeStringField("path", failure.path());
            json.writeStringField("message", failure.message());
            json.writeStringField("hint", failure.hint());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    // The library's own default takes the system's line end. A printer carries state, so each report has its own.
    private static DefaultPrettyPrinter printer() {
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator("")
                        .withRootSeparator(""))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }
}
