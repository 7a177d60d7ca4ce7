package org.candorlint.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.candorlint.finding.Settlement;
import org.candorlint.report.SettledText;

/** Who settled a result. An empty list says that nobody did; a baseline suppresses nothing, it has a state of its own. */
final class SarifSuppression {

    private SarifSuppression() {}

    static void write(Optional<Settlement> settlement, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("suppressions");
        Settlement by = settlement.orElse(null);
        if (by instanceof Settlement.Ignored) {
            write("inSource", SettledText.why(by), json);
        } else if (by instanceof Settlement.Decided || by instanceof Settlement.Substantiated) {
            write("external", SettledText.why(by), json);
        }
        json.writeEndArray();
    }

    private static void write(String kind, String justification, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", kind);
        json.writeStringField("status", "accepted");
        json.writeStringField("justification", SarifText.plain(justification));
        json.writeEndObject();
    }
}
