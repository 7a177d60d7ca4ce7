package org.candorlint.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candorlint.finding.EvidenceNote;
import org.candorlint.finding.Finding;
import org.candorlint.finding.Place;
import org.candorlint.finding.Settled;
import org.candorlint.finding.Settlement;
import org.candorlint.finding.Settlements;
import org.candorlint.finding.SiteClaims;
import org.candorlint.finding.Verdict;
import org.candorlint.report.FindingMessage;
import org.candorlint.report.JsonOutput;
import org.candorlint.report.SharedText;

/** Findings as results. */
final class SarifResults {

    private final SarifRules rules;
    private final SarifUri uris;
    private final Settlements settlements;
    private final SiteClaims claims;
    private final Map<Finding, Settlement> settledBy = new HashMap<>();

    SarifResults(SarifRules rules, SarifUri uris, Settlements settlements, SiteClaims claims) {
        this.claims = claims;
        this.rules = rules;
        this.uris = uris;
        this.settlements = settlements;
        for (Settled settled : settlements.settled()) {
            settledBy.put(settled.finding(), settled.by());
        }
    }

    void write(List<Finding> findings, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("results");
        for (Finding finding : findings) {
            write(finding, json);
        }
        json.writeEndArray();
    }

    private void write(Finding finding, JsonGenerator json) throws IOException {
        // SARIF 2.1.0, 3.27.10: where the kind is not "fail", the level is "none".
        boolean review = finding.verdict() == Verdict.REVIEW;
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule().id());
        json.writeNumberField("ruleIndex", rules.index(finding.rule()));
        json.writeStringField("kind", review ? "review" : "fail");
        json.writeStringField("level", review ? "none" : finding.severity().label());
        SarifText.message("message", FindingMessage.withReason(finding), json);
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        physicalLocation(finding.place(), json);
        logicalLocation(finding.place(), json);
        json.writeEndObject();
        json.writeEndArray();
        related(finding.related(), json);
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("candorFingerprint/v1", finding.fingerprint());
        json.writeStringField("candorClaim/v1", claims.id(finding));
        json.writeEndObject();
        if (settlements.hasBaseline()) {
            json.writeStringField("baselineState", settlements.isKnown(finding) ? "unchanged" : "new");
        }
        SarifFixes.write(finding, uris, json);
        SarifSuppression.write(Optional.ofNullable(settledBy.get(finding)), json);
        properties(finding, json);
        json.writeEndObject();
    }

    private Optional<EvidenceNote> evidence(Finding finding) {
        return settledBy.get(finding) instanceof Settlement.Substantiated by
                ? Optional.of(by.evidence())
                : settlements.evidence(finding);
    }

    private void related(List<Place> places, JsonGenerator json) throws IOException {
        if (places.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("relatedLocations");
        int id = 1;
        for (Place place : places) {
            json.writeStartObject();
            json.writeNumberField("id", id++);
            physicalLocation(place, json);
            logicalLocation(place, json);
            if (!place.text().isBlank()) {
                SarifText.message("message", place.text().strip(), json);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void physicalLocation(Place place, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("physicalLocation");
        uris.location(place.path(), json);
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", place.start().line());
        json.writeNumberField("startColumn", place.start().column());
        json.writeNumberField("endLine", place.end().line());
        json.writeNumberField("endColumn", place.end().column());
        if (!place.text().isEmpty()) {
            json.writeObjectFieldStart("snippet");
            json.writeStringField("text", place.text());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /** In a document without lines of its own the region counts those of its extracted text; this is what a person looks for. */
    private static void logicalLocation(Place place, JsonGenerator json) throws IOException {
        if (!place.locator().isEmpty()) {
            json.writeArrayFieldStart("logicalLocations");
            json.writeStartObject();
            json.writeStringField("name", place.locator());
            json.writeEndObject();
            json.writeEndArray();
        }
    }

    private void properties(Finding finding, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("properties");
        json.writeStringField("verdict", finding.verdict().label());
        json.writeStringField("severity", finding.severity().label());
        json.writeStringField("category", finding.category());
        json.writeStringField("where", finding.where());
        json.writeStringField("sentence", finding.sentence());
        json.writeStringField("remedy", finding.rule().remedy());
        JsonOutput.strings("provisions", finding.provisions(), json);
        json.writeStringField("reason", finding.whyNot().orElse(null));
        String shared = SharedText.template(finding, claims);
        if (!shared.isEmpty()) {
            json.writeStringField("shared", shared);
        }
        Optional<EvidenceNote> evidence = evidence(finding);
        if (evidence.isPresent()) {
            json.writeObjectFieldStart("evidence");
            json.writeStringField("id", evidence.get().id());
            json.writeStringField("state", evidence.get().state().label());
            json.writeStringField("message", evidence.get().message());
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
