package org.candorlint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Failure;
import org.candorlint.finding.PageReport;
import org.jspecify.annotations.Nullable;

/** The list of pages: those that were checked and those that could not be, ordered by path. */
final class JsonPages {

    private JsonPages() {}

    static void write(CheckReport report, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("pages");
        for (Row row : rows(report)) {
            write(row, json);
        }
        json.writeEndArray();
    }

    private static List<Row> rows(CheckReport report) {
        List<Row> rows = new ArrayList<>();
        for (PageReport page : report.pages()) {
            rows.add(new Row(page.path(), page));
        }
        for (Failure failure : report.failures()) {
            rows.add(new Row(failure.path(), null));
        }
        rows.sort((a, b) -> a.path.compareTo(b.path));
        return rows;
    }

    private static void write(Row row, JsonGenerator json) throws IOException {
        PageReport page = row.page;
        json.writeStartObject();
        json.writeStringField("path", row.path);
        json.writeStringField("kind", page == null ? null : page.kind());
        strings("kindEvidence", page == null ? List.of() : page.kindEvidence(), json);
        strings("markets", page == null ? List.of() : page.markets(), json);
        json.writeStringField("language", page == null ? null : page.language());
        json.writeNumberField("passages", page == null ? 0 : page.passages());
        json.writeNumberField("sentences", page == null ? 0 : page.sentences());
        json.writeStringField("status", page == null ? "failed" : "checked");
        strings("notes", page == null ? List.of() : page.notes(), json);
        json.writeEndObject();
    }

    static void strings(String name, List<String> values, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** One page; without a report when it was not checked. */
    private record Row(String path, @Nullable PageReport page) {}
}
