package org.candorlint.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.candorlint.evaluation.Outcome;
import org.candorlint.evaluation.PageScore;
import org.candorlint.evaluation.Score;

/** Reads the score out of what {@link EvaluationJson} wrote. */
public final class ScoreJson {
    private static final JsonMapper JSON = new JsonMapper();

    private ScoreJson() {}

    /**
     * The score of all findings.
     *
     * @throws IOException when it cannot be read, is no JSON, or was not written by a tool that we understand
     */
    public static Score read(Reader in) throws IOException {
        JsonNode root = JSON.readTree(in);
        int version = root.path("schemaVersion").asInt(-1);
        if (version != EvaluationJson.SCHEMA_VERSION) {
            throw new IOException("expected an evaluation with schemaVersion " + EvaluationJson.SCHEMA_VERSION
                    + (version < 0 ? "; it has none" : "; it has " + version));
        }
        List<PageScore> pages = new ArrayList<>();
        for (JsonNode page : root.path("pages")) {
            pages.add(page(page));
        }
        return new Score(pages);
    }

    private static PageScore page(JsonNode page) throws IOException {
        String name = text(page, "page");
        List<Outcome> outcomes = new ArrayList<>();
        for (JsonNode outcome : page.path("outcomes")) {
            outcomes.add(new Outcome(
                    kind(text(outcome, "kind")),
                    name,
                    text(outcome, "label"),
                    text(outcome, "sentence"),
                    text(outcome, "text"),
                    text(outcome, "rule")));
        }
        return new PageScore(
                name,
                text(page, "kind"),
                page.path("silent").asBoolean(),
                page.path("findings").asInt(),
                outcomes);
    }

    private static Outcome.Kind kind(String label) throws IOException {
        for (Outcome.Kind kind : Outcome.Kind.values()) {
            if (kind.label().equals(label)) {
                return kind;
            }
        }
        throw new IOException("there is no outcome \"" + label + '"');
    }

    private static String text(JsonNode node, String field) throws IOException {
        JsonNode value = node.path(field);
        if (!value.isTextual()) {
            throw new IOException("a text is missing in the evaluation: " + field);
        }
        return value.asText();
    }
}
