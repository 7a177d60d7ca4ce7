package org.candorlint.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** Names of pages as URI references. What is relative is relative to the folder in which Candor ran. */
final class SarifUri {

    static final String ROOT = "%SRCROOT%";

    private final Map<String, Integer> indices;

    /** @param indices where the list of artifacts has a page */
    SarifUri(Map<String, Integer> indices) {
        this.indices = Map.copyOf(indices);
    }

    /** An {@code artifactLocation}. */
    void location(String path, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        fields(path, json);
        Integer index = indices.get(path);
        if (index != null) {
            json.writeNumberField("index", index);
        }
        json.writeEndObject();
    }

    static void fields(String path, JsonGenerator json) throws IOException {
        json.writeStringField("uri", uri(path));
        if (!isAbsolute(path)) {
            json.writeStringField("uriBaseId", ROOT);
        }
    }

    private static String uri(String path) {
        if (!isAbsolute(path)) {
            return encoded(path);
        }
        String local = path.startsWith("/") ? path.substring(1) : path;
        return "file:///" + encoded(local).replaceFirst("^([A-Za-z])%3A", "$1:");
    }

    private static boolean isAbsolute(String path) {
        return path.startsWith("/") || path.matches("[A-Za-z]:/.*");
    }

    // All but the unreserved characters of RFC 3986 and the slash. A colon too: before the first slash it would end a
    // scheme.
    private static String encoded(String path) {
        StringBuilder result = new StringBuilder(path.length());
        for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xFF);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain || "-._~/".indexOf(c) >= 0) {
                result.append(c);
            } else {
                result.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return result.toString();
    }
}
