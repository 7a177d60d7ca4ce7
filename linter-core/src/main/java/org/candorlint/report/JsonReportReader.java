package org.candorlint.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.candorlint.diff.Claim;
import org.candorlint.diff.Version;
import org.candorlint.finding.Verdict;
import org.candorlint.rule.Severity;

/** Reads what {@link JsonReport} wrote, as far as a decision or a comparison needs it. */
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
        JsonNode report = report(file);
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

    /**
     * A version of a site as a report shows it.
     *
     * @param name as the user wrote it
     * @throws IOException if the file cannot be read, or is no such report; the message says which
     */
    public static Version version(Path file, String name) throws IOException {
        JsonNode report = report(file);
        List<Claim> claims = new ArrayList<>();
        for (JsonNode finding : report.path("findings")) {
            claims.add(claim(finding, false));
        }
        for (JsonNode finding : report.path("settled")) {
            claims.add(claim(finding, true));
        }
        List<Claim> excused = new ArrayList<>();
        for (JsonNode match : report.path("excused")) {
            excused.add(claim(match, false));
        }
        Set<String> failed = texts(report.path("failures"));
        Set<String> pages = texts(report.path("pages"));
        pages.removeAll(failed);
        claims.forEach(claim -> pages.add(claim.path()));
        return new Version(name, pages, claims, excused, Map.of(), failed);
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new TreeSet<>();
        list.forEach(item -> texts.add(item.path("path").asText()));
        return texts;
    }

    private static Claim claim(JsonNode finding, boolean settled) throws IOException {
        return new Claim(
                finding.path("path").asText(),
                finding.path("line").asInt(),
                finding.path("column").asInt(),
                finding.path("rule").asText(),
                finding.path("category").asText(),
                verdict(finding),
                Severity.of(finding.path("severity").asText()).orElseThrow(() -> broken(finding)),
                finding.path("text").asText(),
                finding.path("sentence").asText(),
                finding.path("message").asText(),
                finding.path("reason").asText(""),
                finding.path("fingerprint").asText(),
                settled);
    }

    private static Verdict verdict(JsonNode finding) throws IOException {
        for (Verdict verdict : Verdict.values()) {
            if (verdict.label().equals(finding.path("verdict").asText())) {
                return verdict;
            }
        }
        throw broken(finding);
    }

    private static IOException broken(JsonNode finding) {
        return new IOException("its finding " + finding.path("fingerprint").asText("without a fingerprint")
                + " is not as Candor writes it");
    }

    private static JsonNode report(Path file) throws IOException {
        JsonNode report;
        try {
            report = new ObjectMapper().readTree(Files.readAllBytes(file));
        } catch (JsonProcessingException e) {
            throw new IOException("it is no JSON: " + e.getOriginalMessage(), e);
        }
        if (report.path("schemaVersion").asInt() != JsonReport.SCHEMA_VERSION || !report.has("findings")) {
            throw new IOException("it is no report that candor check --format json wrote");
        }
        return report;
    }
}
