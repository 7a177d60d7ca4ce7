package org.candorlint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Failure;
import org.candorlint.finding.PageCoverage;
import org.candorlint.finding.PageReport;
import org.jspecify.annotations.Nullable;

/** One page as the fields of a JSON object; without a report when it was not checked. */
record JsonPage(String path, @Nullable PageReport page) {

    /** Those that were checked and those that could not be, ordered by path. */
    static List<JsonPage> all(CheckReport report) {
        List<JsonPage> all = new ArrayList<>();
        for (PageReport page : report.pages()) {
            all.add(new JsonPage(page.path(), page));
        }
        for (Failure failure : report.failures()) {
            all.add(new JsonPage(failure.path(), null));
        }
        all.sort((a, b) -> a.path.compareTo(b.path));
        return all;
    }

    void fields(JsonGenerator json) throws IOException {
        json.writeStringField("path", path);
        json.writeStringField("kind", page == null ? null : page.kind());
        JsonOutput.strings("kindEvidence", page == null ? List.of() : page.kindEvidence(), json);
        JsonOutput.strings("markets", page == null ? List.of() : page.markets(), json);
        json.writeStringField("language", page == null ? null : page.language());
        json.writeNumberField("passages", page == null ? 0 : page.passages());
        json.writeNumberField("sentences", page == null ? 0 : page.sentences());
        json.writeStringField("status", page == null ? "failed" : "checked");
        JsonOutput.strings("notes", page == null ? List.of() : page.notes(), json);
        if (page != null && page.coverage().isKnown()) {
            coverage(page.coverage(), json);
        }
    }

    private static void coverage(PageCoverage coverage, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("coverage");
        json.writeStringField("status", coverage.status().label());
        json.writeStringField("reason", coverage.reason().isEmpty() ? null : coverage.reason());
        json.writeNumberField("wordsRead", coverage.read());
        json.writeNumberField("wordsLinted", coverage.linted());
        json.writeArrayFieldStart("skipped");
        for (PageCoverage.Skip skip : coverage.skipped()) {
            json.writeStartObject();
            json.writeStringField("reason", skip.reason().label());
            if (!skip.language().isEmpty()) {
                json.writeStringField("language", skip.language());
            }
            json.writeNumberField("passages", skip.passages());
            json.writeNumberField("words", skip.words());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("rules");
        json.writeNumberField("applied", coverage.rules().applied());
        json.writeNumberField("off", coverage.rules().off());
        json.writeNumberField("otherMarkets", coverage.rules().otherMarkets());
        json.writeNumberField("heldBack", coverage.rules().heldBack());
        json.writeEndObject();
        json.writeObjectFieldStart("unread");
        json.writeNumberField("pictures", coverage.unread().pictures());
        json.writeNumberField("recordings", coverage.unread().recordings());
        json.writeNumberField("frames", coverage.unread().frames());
        json.writeBooleanField("scripted", coverage.unread().scripted());
        json.writeEndObject();
        json.writeEndObject();
    }
}
