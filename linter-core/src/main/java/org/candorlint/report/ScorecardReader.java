package org.candorlint.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.candorlint.evaluation.Counts;
import org.candorlint.evaluation.Figures;
import org.candorlint.evaluation.RuleFigures;
import org.candorlint.evaluation.Scorecard;
import org.candorlint.evaluation.ScorecardPart;

/** Reads what {@link ScorecardJson} wrote. */
public final class ScorecardReader {

    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode root;

    private ScorecardReader(JsonNode root) {
        this.root = root;
    }

    /**
     * The scorecard that a text holds.
     *
     * @throws IOException when it is no JSON, or not a scorecard that we understand
     */
    public static Scorecard read(String text) throws IOException {
        JsonNode root = JSON.readTree(text);
        if (root.path("schemaVersion").asInt(-1) != ScorecardJson.SCHEMA_VERSION) {
            throw new IOException("expected a scorecard with schemaVersion " + ScorecardJson.SCHEMA_VERSION);
        }
        return new ScorecardReader(root).scorecard();
    }

    private Scorecard scorecard() throws IOException {
        List<ScorecardPart> parts = new ArrayList<>();
        for (JsonNode row : root.path("parts")) {
            parts.add(part(row));
        }
        List<RuleFigures> rules = new ArrayList<>();
        for (JsonNode row : root.path("rules")) {
            Counts counts = new Counts(number(row, "right"), number(row, "wrong"), number(row, "labelsOfOthers"));
            rules.add(new RuleFigures(text(row, "rule"), text(row, "category"), counts));
        }
        return new Scorecard(parts, rules);
    }

    private ScorecardPart part(JsonNode row) throws IOException {
        String name = text(row, "part");
        SortedMap<String, Figures> categories = new TreeMap<>();
        for (JsonNode category : of(name, "categories")) {
            categories.put(text(category, "category"), figures(category));
        }
        return new ScorecardPart(
                name,
                number(row, "pages"),
                new ScorecardPart.Silence(
                        number(row, "silentPages"),
                        number(row, "findingsOnSilentPages"),
                        error(row, "findingsOnSilentPagesError")),
                number(row, "wronglyExcused"),
                counts(only(name, "anyLabelBySentence")),
                figures(only(name, "micro")),
                categories);
    }

    private List<JsonNode> of(String part, String list) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (JsonNode row : root.path(list)) {
            if (text(row, "part").equals(part)) {
                rows.add(row);
            }
        }
        return rows;
    }

    private JsonNode only(String part, String list) throws IOException {
        List<JsonNode> rows = of(part, list);
        if (rows.size() != 1) {
            throw new IOException("the list " + list + " of the scorecard has no row of " + part + ", or several");
        }
        return rows.get(0);
    }

    private static Figures figures(JsonNode row) throws IOException {
        Counts all = counts(row);
        int labels = all.tp() + all.fn();
        int violations = number(row, "violationsRight");
        int reviews = number(row, "reviewsRight");
        return new Figures(
                all,
                new Counts(violations, number(row, "violationsWrong"), labels - violations),
                new Counts(reviews, number(row, "reviewsWrong"), labels - reviews),
                error(row, "f1Error"));
    }

    private static Counts counts(JsonNode row) throws IOException {
        return new Counts(number(row, "tp"), number(row, "fp"), number(row, "fn"));
    }

    private static int number(JsonNode row, String field) throws IOException {
        JsonNode value = row.path(field);
        if (!value.isInt()) {
            throw new IOException("a number is missing in the scorecard: " + field);
        }
        return value.asInt();
    }

    private static double error(JsonNode row, String field) {
        return row.path(field).asDouble(Double.NaN);
    }

    private static String text(JsonNode row, String field) throws IOException {
        JsonNode value = row.path(field);
        if (!value.isTextual()) {
            throw new IOException("a text is missing in the scorecard: " + field);
        }
        return value.asText();
    }
}
