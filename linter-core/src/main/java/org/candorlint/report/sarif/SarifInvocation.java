package org.candorlint.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Failure;
import org.candorlint.finding.PageReport;
import org.candorlint.report.CoverageText;
import org.candorlint.report.FailureText;

/** What there is to say of the run itself: pages that were not checked, and notes on those that were. */
final class SarifInvocation {

    private static final String NOTE = "candor/page-note";

    private final SarifUri uris;

    SarifInvocation(SarifUri uris) {
        this.uris = uris;
    }

    /** The kinds of notification, for the tool's description. */
    static void descriptors(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("notifications");
        descriptor(FailureText.NAME, "A page was not checked", json);
        descriptor(NOTE, "Something a reader of the report should know of a page", json);
        descriptor(CoverageText.NAME, "A page was read and not linted", json);
        json.writeEndArray();
    }

    void write(CheckReport report, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        // SARIF 2.1.0, 3.20.21: a notification of level "error" means that the run failed.
        json.writeBooleanField("executionSuccessful", report.failures().isEmpty());
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (Failure failure : report.failures()) {
            notification(FailureText.NAME, 0, "error", FailureText.of(failure), failure.path(), json);
        }
        for (Failure page : report.notLinted()) {
            notification(CoverageText.NAME, 2, "warning", CoverageText.notLinted(page.message()), page.path(), json);
        }
        for (PageReport page : report.pages()) {
            for (String note : page.notes()) {
                notification(NOTE, 1, "note", note, page.path(), json);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void notification(String id, int index, String level, String text, String path, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("descriptor");
        json.writeStringField("id", id);
        json.writeNumberField("index", index);
        json.writeEndObject();
        json.writeStringField("level", level);
        SarifText.message("message", text, json);
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        uris.location(path, json);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void descriptor(String id, String text, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        SarifText.message("shortDescription", text, json);
        json.writeEndObject();
    }
}
