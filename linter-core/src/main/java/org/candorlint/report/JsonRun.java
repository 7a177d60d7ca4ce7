package org.candorlint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Failure;
import org.candorlint.finding.Finding;
import org.candorlint.finding.PageReport;
import org.candorlint.finding.SiteClaims;
import org.candorlint.rule.RuleSet.PackInfo;

/** What is said of a run and not of its findings. */
final class JsonRun {

    private JsonRun() {}

    static void tool(CheckReport report, JsonGenerator json) throws IOException {
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

    /** How many there are of each, before any of them comes. */
    static void counts(CheckReport report, SiteClaims claims, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("counts");
        json.writeNumberField("checkedPages", report.pages().size());
        json.writeNumberField("failedPages", report.failures().size());
        json.writeNumberField(
                "sentences",
                report.pages().stream().mapToLong(PageReport::sentences).sum());
        json.writeNumberField("notLintedPages", report.notLinted().size());
        json.writeNumberField(
                "wordsRead",
                report.pages().stream().mapToLong(p -> p.coverage().read()).sum());
        json.writeNumberField(
                "wordsLinted",
                report.pages().stream().mapToLong(p -> p.coverage().linted()).sum());
        List<Finding> findings = report.findings();
        json.writeNumberField("findings", findings.size());
        json.writeNumberField("claims", claims.distinct(findings).size());
        for (Level level : List.of(Level.ERROR, Level.WARNING, Level.NOTE, Level.REVIEW)) {
            json.writeNumberField(
                    level.label(),
                    findings.stream().filter(f -> Level.of(f) == level).count());
        }
        json.writeNumberField(Level.EXCUSED.label(), report.excused().size());
        json.writeNumberField("settled", report.settlements().settled().size());
        json.writeEndObject();
    }

    static void failure(Failure failure, JsonGenerator json) throws IOException {
        json.writeStringField("path", failure.path());
        json.writeStringField("message", failure.message());
        json.writeStringField("hint", failure.hint());
    }
}
