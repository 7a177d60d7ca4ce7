package org.candorlint.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Failure;
import org.candorlint.finding.PageReport;
import org.candorlint.finding.SiteClaims;
import org.candorlint.report.CharacterReport;
import org.candorlint.report.JsonOutput;
import org.candorlint.rule.RuleSet.PackInfo;

/**
 * SARIF 2.1.0, which code scanning reads. Lines and columns are 1-based, columns counted in UTF-16 units; snippets are the words
 * as a reader sees them.
 *
 * <p>A violation is a result of kind {@code fail} with its severity as level. A review is of kind {@code review}, which SARIF has
 * for what only a person can decide, and so of level {@code none}, the only one allowed there; its {@code properties} have verdict
 * and severity. A claim that stands on several pages is a result at each place, so that each line has its own; they share the partial
 * fingerprint {@code candorClaim/v1}. A page that was not checked is a notification of level {@code error}, and then the execution is not called
 * successful, as the standard demands. With a baseline, a result is {@code new} or {@code unchanged}. What a person decided, or a
 * comment in the page asks to ignore, is a suppression. There is no {@code security-severity}: claims are no security matter. Immutable and
 * thread-safe.
 */
public final class SarifReport implements CharacterReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    @Override
    public void write(CheckReport report, Writer out) throws IOException {
        SarifRules rules = new SarifRules(report);
        SarifUri uris = new SarifUri(indices(report));
        JsonGenerator json = JsonOutput.indented(out);
        json.writeStartObject();
        json.writeStringField("version", "2.1.0");
        json.writeStringField("$schema", SCHEMA);
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        tool(report, rules, json);
        new SarifInvocation(uris).write(report, json);
        root(json);
        artifacts(report, json);
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeStringField("language", "en");
        new SarifResults(rules, uris, report.settlements(), SiteClaims.of(report)).write(report.allFindings(), json);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
        out.flush();
    }

    private static void tool(CheckReport report, SarifRules rules, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Candor");
        json.writeStringField("version", report.version());
        rules.write(json);
        SarifInvocation.descriptors(json);
        json.writeEndObject();
        extensions(report.rules().packs(), json);
        json.writeEndObject();
    }

    private static void extensions(List<PackInfo> packs, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("extensions");
        for (PackInfo pack : packs) {
            json.writeStartObject();
            json.writeStringField("name", pack.id());
            json.writeStringField("version", pack.version());
            json.writeObjectFieldStart("properties");
            json.writeStringField("sha256", pack.sha256());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    // No address: a report is the same on every machine. Who reads it knows where the checkout lies.
    private static void root(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("originalUriBaseIds");
        json.writeObjectFieldStart(SarifUri.ROOT);
        SarifText.message("description", "The folder in which Candor ran", json);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void artifacts(CheckReport report, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("artifacts");
        for (PageReport page : report.pages()) {
            artifact(page.path(), json);
            json.writeObjectFieldStart("properties");
            json.writeStringField("kind", page.kind());
            JsonOutput.strings("markets", page.markets(), json);
            json.writeNumberField("sentences", page.sentences());
            if (page.coverage().isKnown()) {
                json.writeStringField("status", page.coverage().status().label());
                json.writeNumberField("wordsRead", page.coverage().read());
                json.writeNumberField("wordsLinted", page.coverage().linted());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        for (Failure failure : report.failures()) {
            artifact(failure.path(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void artifact(String path, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("location");
        SarifUri.fields(path, json);
        json.writeEndObject();
        JsonOutput.strings("roles", List.of("analysisTarget"), json);
    }

    private static Map<String, Integer> indices(CheckReport report) {
        Map<String, Integer> indices = new HashMap<>();
        for (PageReport page : report.pages()) {
            indices.putIfAbsent(page.path(), indices.size());
        }
        for (Failure failure : report.failures()) {
            indices.putIfAbsent(failure.path(), indices.size());
        }
        return indices;
    }
}
