package org.candorlint.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.candorlint.finding.Decision;
import org.candorlint.finding.Settlement;

/** Who settled a result. An empty list says that nobody did; a baseline suppresses nothing, it has a state of its own. */
final class SarifSuppression {

    private SarifSuppression() {}

    static void write(Optional<Settlement> settlement, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("suppressions");
        Settlement by = settlement.orElse(null);
        if (by instanceof Settlement.Ignored ignored) {
            write("inSource", ignored.reason() + until(ignored.until()), json);
        } else if (by instanceof Settlement.Decided decided) {
            write("external", justification(decided.decision()), json);
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

    private static String justification(Decision decision) {
        return decision.kind().label() + " by " + decision.person() + ", " + decision.role() + ", on " + decision.date()
                + until(decision.until()) + ": " + decision.reason()
                + decision.evidence().map(id -> " (evidence " + id + ")").orElse("");
    }

    private static String until(Optional<LocalDate> until) {
        return until.map(date -> " until " + date).orElse("");
    }
}
