package org.candorlint.evidence.trial;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads records of ClinicalTrials.gov: JSON of its API, version 2, or the text of a page that shows one. Thread-safe. */
public final class TrialRecords {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long LARGEST = 20 << 20;

    private TrialRecords() {}

    /**
     * The record in a file; empty where the file holds something else.
     *
     * @param wanted id of the trial, if a file of JSON or text should be the record of one
     * @throws UnreadableRecord if it cannot be read, or is not the record that it should be
     */
    public static Optional<TrialRecord> read(Path file, Optional<String> wanted) throws UnreadableRecord {
        if (!mayHoldOne(file)) {
            // Such as the paper about the trial.
            return Optional.empty();
        }
        Optional<TrialRecord> found = records(file, wanted);
        if (wanted.isPresent()) {
            if (found.isEmpty()) {
                throw new UnreadableRecord("is no record of " + wanted.get() + " from ClinicalTrials.gov");
            }
            if (!found.get().id().equals(wanted.get())) {
                throw new UnreadableRecord("is the record of " + found.get().id() + ", not of " + wanted.get());
            }
        }
        return found;
    }

    private static boolean mayHoldOne(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".json") || name.endsWith(".txt") || name.endsWith(".md");
    }

    private static Optional<TrialRecord> records(Path file, Optional<String> wanted) throws UnreadableRecord {
        try {
            if (Files.size(file) > LARGEST) {
                throw new UnreadableRecord("is larger than " + (LARGEST >> 20) + " MiB");
            }
            byte[] bytes = Files.readAllBytes(file);
            String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
            return name.endsWith(".json")
                    ? json(bytes, wanted)
                    : TrialText.read(new String(bytes, StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new UnreadableRecord("is no JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UnreadableRecord("cannot be read: " + e.getMessage());
        }
    }

    private static Optional<TrialRecord> json(byte[] bytes, Optional<String> wanted) throws IOException {
        JsonNode root = JSON.readTree(bytes);
        List<JsonNode> studies = new ArrayList<>();
        if (root.has("studies")) {
            root.path("studies").forEach(studies::add);
        } else {
            studies.add(root);
        }
        List<TrialRecord> records = studies.stream()
                .filter(study -> study.has("protocolSection"))
                .map(TrialRecords::study)
                .toList();
        return records.stream()
                .filter(record -> wanted.isEmpty() || record.id().equals(wanted.get()))
                .findFirst()
                .or(() -> records.stream().findFirst());
    }

    private static TrialRecord study(JsonNode study) {
        JsonNode protocol = study.path("protocolSection");
        JsonNode design = protocol.path("designModule");
        JsonNode enrolled = design.path("enrollmentInfo");
        return TrialWords.record(
                protocol.path("identificationModule").path("nctId").asText(),
                texts(design.path("phases")),
                design.path("designInfo").path("allocation").asText(),
                design.path("designInfo").path("maskingInfo").path("masking").asText(),
                enrolled.path("count").isInt() ? enrolled.path("count").asText() : "",
                enrolled.path("type").asText().equalsIgnoreCase("estimated"),
                protocol.path("statusModule").path("overallStatus").asText(),
                study.path("hasResults").asBoolean() || study.has("resultsSection"),
                texts(protocol.path("conditionsModule").path("conditions")),
                names(protocol.path("armsInterventionsModule").path("interventions")));
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    private static List<String> names(JsonNode list) {
        List<String> names = new ArrayList<>();
        list.forEach(item -> names.add(item.path("name").asText()));
        return names;
    }
}
