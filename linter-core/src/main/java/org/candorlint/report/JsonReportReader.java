package org.candorlint.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link JsonReport} wrote, as far as a decision needs it. */
public final class JsonReportReader {

    private JsonReportReader() {}

    /**
     * A finding of a report.
     *
     * @param path name of its page
     * @param words it is about
     */
    public record Found(String fingerprint, String path, String rule, String words) {}

    /**
     * The findings of a report, those that are settled too.
     *
     * @throws IOException if the file cannot be read, or is no such report; the message says which
     */
    public static List<Found> read(Path file) throws IOException {
        JsonNode report;
        try {
            report = new ObjectMapper().readTree(Files.readAllBytes(file));
        } catch (JsonProcessingException e) {
            throw new IOException("it is no JSON: " + e.getOriginalMessage(), e);
        }
        if (report.path("schemaVersion").asInt() != JsonReport.SCHEMA_VERSION || !report.has("findings")) {
            throw new IOException("it is no report that candor check --format json wrote");
        }
        List<Found> found = new ArrayList<>();
        for (String list : List.of("findings", "settled")) {
            for (JsonNode finding : report.path(list)) {
                found.add(new Found(
                        finding.path("fingerprint").asText(),
                        finding.path("path").asText(),
                        finding.path("rule").asText(),
                        finding.path("text").asText()));
            }
        }
        return found;
    }
}
