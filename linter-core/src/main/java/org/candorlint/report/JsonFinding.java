package org.candorlint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.candorlint.finding.EvidenceNote;
import org.candorlint.finding.Finding;
import org.candorlint.finding.Place;
import org.candorlint.finding.Settlements;
import org.candorlint.finding.Suggestion;

/** One finding, or one excused match, as the fields of a JSON object. */
final class JsonFinding {

    private JsonFinding() {}

    static void fields(Finding finding, JsonGenerator json) throws IOException {
        Place place = finding.place();
        json.writeStringField("rule", finding.rule().id());
        json.writeStringField("category", finding.category());
        json.writeStringField("verdict", finding.verdict().label());
        json.writeStringField("severity", finding.severity().label());
        json.writeStringField("path", place.path());
        json.writeNumberField("line", place.start().line());
        json.writeNumberField("column", place.start().column());
        json.writeNumberField("endLine", place.end().line());
        json.writeNumberField("endColumn", place.end().column());
        locator(place, json);
        json.writeStringField("where", finding.where());
        json.writeStringField("text", place.text());
        json.writeStringField("sentence", finding.sentence());
        json.writeStringField("message", finding.message());
        json.writeStringField("remedy", finding.rule().remedy());
        JsonOutput.strings("provisions", finding.provisions(), json);
        json.writeStringField("reason", finding.whyNot().orElse(null));
        related(finding, json);
        json.writeStringField("fingerprint", finding.fingerprint());
        suggestions(finding, json);
    }

    /** Edits that settle it; nothing where there are none, as nobody may have asked for them. */
    private static void suggestions(Finding finding, JsonGenerator json) throws IOException {
        if (finding.suggestions().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("suggestions");
        for (Suggestion suggestion : finding.suggestions()) {
            json.writeStartObject();
            json.writeStringField("kind", suggestion.kind().label());
            json.writeStringField("action", suggestion.does());
            json.writeStringField("result", suggestion.result());
            json.writeStringField("needs", suggestion.needs().isEmpty() ? null : suggestion.needs());
            Optional<Suggestion.Edit> edit = suggestion.edit();
            if (edit.isPresent()) {
                json.writeNumberField("start", edit.get().span().start());
                json.writeNumberField("end", edit.get().span().end());
                json.writeStringField("replacement", edit.get().replacement());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** What the records of the site say of it: baseline, and evidence that does not clear it; nothing where there is none. */
    static void records(Finding finding, Settlements settlements, JsonGenerator json) throws IOException {
        baseline(finding, settlements, json);
        Optional<EvidenceNote> evidence = settlements.evidence(finding);
        if (evidence.isPresent()) {
            evidence(evidence.get(), json);
        }
    }

    static void evidence(EvidenceNote note, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("evidence");
        json.writeStringField("id", note.id());
        json.writeStringField("state", note.state().label());
        json.writeStringField("message", note.message());
        json.writeEndObject();
    }

    /** What a baseline says of it; nothing where the run has none. */
    static void baseline(Finding finding, Settlements settlements, JsonGenerator json) throws IOException {
        if (settlements.hasBaseline()) {
            json.writeStringField("baseline", settlements.isKnown(finding) ? "known" : "new");
        }
    }

    /** What a person calls the place, where lines do not say it. */
    private static void locator(Place place, JsonGenerator json) throws IOException {
        if (!place.locator().isEmpty()) {
            json.writeStringField("locator", place.locator());
        }
    }

    private static void related(Finding finding, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("related");
        for (Place place : finding.related()) {
            json.writeStartObject();
            json.writeStringField("path", place.path());
            json.writeNumberField("line", place.start().line());
            json.writeNumberField("column", place.start().column());
            locator(place, json);
            json.writeStringField("text", place.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
