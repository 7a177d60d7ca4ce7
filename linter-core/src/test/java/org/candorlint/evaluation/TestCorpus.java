package org.candorlint.evaluation;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.candorlint.finding.Verdict;

/** Three pages of the labelled copy, and reports on them. */
final class TestCorpus {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private TestCorpus() {}

    static LabelScheme scheme() {
        return LabelScheme.parse(read("labels.tsv"));
    }

    static List<LabelledPage> pages() {
        return List.of(
                page("d16-twin-ravens-neuropathy"),
                page("d24-aspenroot-long-covid"),
                page("d29-society-patient-guide"));
    }

    static List<ScoredFinding> report(String name) {
        List<ScoredFinding> findings = new ArrayList<>();
        for (JsonNode finding : json("scoring/" + name + ".json").get("findings")) {
            String path = finding.get("path").asText();
            findings.add(new ScoredFinding(
                    path.substring(path.lastIndexOf('/') + 1),
                    finding.get("category").asText(),
                    finding.get("text").asText(),
                    finding.get("sentence").asText(),
                    Verdict.valueOf(finding.get("verdict").asText().toUpperCase(Locale.ROOT)),
                    finding.get("rule").asText()));
        }
        return findings;
    }

    static JsonNode json(String name) {
        try {
            return JSON.readTree(read(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path path(String name) {
        var resource = TestCorpus.class.getResource(name);
        if (resource == null) {
            throw new IllegalArgumentException("no test resource " + name);
        }
        try {
            return Path.of(resource.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static LabelledPage page(String name) {
        return LabelFile.read(path("scoring/" + name + ".yaml"));
    }
}
