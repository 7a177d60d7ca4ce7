package org.candorlint.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.candorlint.finding.Finding;
import org.candorlint.finding.Suggestion;
import org.candorlint.report.SuggestionText;

/** Suggestions that are edits of source characters, as fixes; the others are for people alone. */
final class SarifFixes {

    private SarifFixes() {}

    static void write(Finding finding, SarifUri uris, JsonGenerator json) throws IOException {
        List<Suggestion> edits = finding.suggestions().stream()
                .filter(suggestion -> suggestion.edit().isPresent())
                .toList();
        if (edits.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("fixes");
        for (Suggestion suggestion : edits) {
            Suggestion.Edit edit = suggestion.edit().orElseThrow();
            json.writeStartObject();
            SarifText.message("description", SuggestionText.of(suggestion), json);
            json.writeArrayFieldStart("artifactChanges");
            json.writeStartObject();
            uris.location(finding.place().path(), json);
            json.writeArrayFieldStart("replacements");
            json.writeStartObject();
            json.writeObjectFieldStart("deletedRegion");
            json.writeNumberField("startLine", edit.start().line());
            json.writeNumberField("startColumn", edit.start().column());
            json.writeNumberField("endLine", edit.end().line());
            json.writeNumberField("endColumn", edit.end().column());
            json.writeEndObject();
            if (!edit.replacement().isEmpty()) {
                json.writeObjectFieldStart("insertedContent");
                json.writeStringField("text", edit.replacement());
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
