package org.candorlint.report.diff;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;
import org.candorlint.diff.Change;
import org.candorlint.diff.Claim;
import org.candorlint.diff.SiteDiff;
import org.candorlint.report.JsonOutput;

/**
 * What changed, as one JSON object for other tools. Lines and columns are 1-based. A sentence in which
 * nothing was found has no rule.
 *
 * <p>Fields may be added within a {@code schemaVersion}; none is renamed, removed or given another meaning.
 */
public final class DiffJson {

    private static final int SCHEMA_VERSION = 1;

    private DiffJson() {}

    /** Writes all of it and flushes. */
    public static void write(SiteDiff diff, Writer out) throws IOException {
        JsonGenerator json = JsonOutput.indented(out);
        json.writeStartObject();
        json.writeNumberField("schemaVersion", SCHEMA_VERSION);
        json.writeStringField("old", diff.before());
        json.writeStringField("new", diff.after());
        json.writeObjectFieldStart("counts");
        for (Change.Kind kind : Change.Kind.values()) {
            json.writeNumberField(kind.label(), diff.count(kind));
        }
        json.writeNumberField("unchanged", diff.unchanged());
        json.writeEndObject();
        json.writeArrayFieldStart("changes");
        for (Change change : diff.changes()) {
            json.writeStartObject();
            json.writeStringField("kind", change.kind().label());
            claim("before", change.before(), json);
            claim("after", change.after(), json);
            JsonOutput.strings("stronger", change.stronger(), json);
            JsonOutput.strings("weaker", change.weaker(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("renamedPages");
        for (Map.Entry<String, String> page : diff.renamed().entrySet()) {
            json.writeStartObject();
            json.writeStringField("from", page.getKey());
            json.writeStringField("to", page.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        JsonOutput.strings("notCompared", diff.notCompared(), json);
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
        out.flush();
    }

    private static void claim(String name, Optional<Claim> given, JsonGenerator json) throws IOException {
        if (given.isEmpty()) {
            json.writeNullField(name);
            return;
        }
        Claim claim = given.get();
        json.writeObjectFieldStart(name);
        json.writeStringField("rule", claim.rule().isEmpty() ? null : claim.rule());
        json.writeStringField("category", claim.category().isEmpty() ? null : claim.category());
        json.writeStringField("verdict", claim.verdict().label());
        json.writeStringField("severity", claim.severity().label());
        json.writeStringField("path", claim.path());
        json.writeNumberField("line", claim.line());
        json.writeNumberField("column", claim.column());
        json.writeStringField("text", claim.words());
        json.writeStringField("sentence", claim.sentence());
        json.writeStringField("message", claim.message());
        json.writeStringField("fingerprint", claim.fingerprint());
        json.writeEndObject();
    }
}
