package org.candorlint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import org.candorlint.finding.Decision;
import org.candorlint.finding.Settled;
import org.candorlint.finding.Settlement;
import org.candorlint.finding.Settlements;

/** A finding that is carried and does not count, as the fields of a JSON object: those of a finding, and who settled it. */
final class JsonSettled {

    private JsonSettled() {}

    static void fields(Settled settled, Settlements settlements, JsonGenerator json) throws IOException {
        JsonFinding.fields(settled.finding(), json);
        JsonFinding.baseline(settled.finding(), settlements, json);
        Settlement by = settled.by();
        if (by instanceof Settlement.Ignored ignored) {
            json.writeStringField("settledBy", "ignore");
            json.writeObjectFieldStart("ignore");
            json.writeNumberField("line", ignored.at().line());
            json.writeNumberField("column", ignored.at().column());
            json.writeStringField("reason", ignored.reason());
            json.writeStringField(
                    "until", ignored.until().map(LocalDate::toString).orElse(null));
            json.writeEndObject();
        } else if (by instanceof Settlement.Decided decided) {
            json.writeStringField("settledBy", "decision");
            decision(decided.decision(), json);
        } else if (by instanceof Settlement.Substantiated substantiated) {
            json.writeStringField("settledBy", "evidence");
            JsonFinding.evidence(substantiated.evidence(), json);
        } else {
            json.writeStringField("settledBy", "baseline");
        }
    }

    private static void decision(Decision decision, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("decision");
        json.writeStringField("decision", decision.kind().label());
        json.writeStringField("person", decision.person());
        json.writeStringField("role", decision.role());
        json.writeStringField("date", decision.date().toString());
        json.writeStringField("reason", decision.reason());
        json.writeStringField("evidence", decision.evidence().orElse(null));
        json.writeStringField("until", decision.until().map(LocalDate::toString).orElse(null));
        json.writeEndObject();
    }
}
