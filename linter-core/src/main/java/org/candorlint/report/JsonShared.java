package org.candorlint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.candorlint.finding.Finding;
import org.candorlint.finding.SiteClaim;
import org.candorlint.finding.SiteClaims;

/** The claim that a finding is a place of, where it stands on several pages, as a field of a JSON object; its places at the first. */
final class JsonShared {

    private JsonShared() {}

    static void fields(Finding finding, SiteClaims claims, JsonGenerator json) throws IOException {
        Optional<SiteClaim> shared = claims.of(finding);
        if (shared.isEmpty()) {
            return;
        }
        SiteClaim claim = shared.get();
        json.writeObjectFieldStart("shared");
        json.writeStringField("claim", claim.id());
        boolean first = !claims.repeats(finding);
        json.writeBooleanField("first", first);
        json.writeNumberField("pages", claim.pages());
        json.writeNumberField("ofPages", claim.of());
        json.writeStringField("part", claim.part());
        json.writeStringField("selector", claim.selector());
        json.writeStringField("source", claim.source().orElse(null));
        if (first) {
            json.writeArrayFieldStart("places");
            for (Finding place : claim.places()) {
                json.writeStartObject();
                json.writeStringField("path", place.place().path());
                json.writeNumberField("line", place.place().start().line());
                json.writeNumberField("column", place.place().start().column());
                json.writeStringField("fingerprint", place.fingerprint());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }
}
