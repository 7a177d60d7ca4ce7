package org.candorlint.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** JSON as all our reports lay it out, the same on every system. Closing a generator leaves its writer open. */
public final class JsonOutput {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonOutput() {}

    /** One value, indented. */
    public static JsonGenerator indented(Writer out) throws IOException {
        // The library's own default takes the system's line end. A printer carries state, so each report has its own.
        return generator(out)
                .setPrettyPrinter(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                                .withObjectEmptySeparator("")
                                .withArrayEmptySeparator("")
                                .withRootSeparator(""))
                        .withObjectIndenter(new DefaultIndenter("  ", "\n")));
    }

    /** Any number of values, each on a line; the last line has no end yet. */
    public static JsonGenerator lines(Writer out) throws IOException {
        return generator(out).setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    }

    /** An array of strings as a field. */
    public static void strings(String name, List<String> values, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static JsonGenerator generator(Writer out) throws IOException {
        return JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }
}
