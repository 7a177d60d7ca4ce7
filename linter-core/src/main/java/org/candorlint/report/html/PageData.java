package org.candorlint.report.html;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.candorlint.finding.PageCopy;
import org.candorlint.finding.PageReport;
import org.candorlint.report.CoverageText;

/** One page and its copy for the script. */
final class PageData {

    private PageData() {}

    /** @param texts takes up the texts of the copy, which many pages share: menus, footers */
    static void write(PageReport page, ShownCopy copy, Numbered<String> texts, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", page.path());
        json.writeStringField("kind", page.kind());
        json.writeStringField("language", page.language());
        json.writeNumberField("sentences", page.sentences());
        strings("evidence", page.kindEvidence(), json);
        strings("notes", page.notes(), json);
        json.writeStringField("coverage", CoverageText.of(page).orElse(""));
        json.writeBooleanField("whole", copy.whole());
        json.writeArrayFieldStart("parts");
        for (PageCopy.Part part : copy.parts()) {
            json.writeStartArray();
            json.writeNumber(texts.of(part.text()));
            json.writeString(part.kind());
            json.writeNumber(part.level());
            json.writeString(part.visibility());
            json.writeString(part.region());
            json.writeNumber(part.line());
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    static void strings(String name, List<String> values, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
