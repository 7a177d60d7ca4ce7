package org.candorlint.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.candorlint.evaluation.Counts;
import org.candorlint.evaluation.Figures;
import org.candorlint.evaluation.RuleFigures;
import org.candorlint.evaluation.Scorecard;
import org.candorlint.evaluation.ScorecardPart;

/**
 * A scorecard as one JSON object of lists, a row a line, so that two of them can be compared line by line. A ratio without a
 * meaning is null. {@link ScorecardReader} reads it back; ratios are for people and tools, and are not read.
 */
public final class ScorecardJson {

    static final int SCHEMA_VERSION = 1;
    private static final JsonFactory JSON = new JsonFactory();

    private ScorecardJson() {}

    /** The same scorecard gives the same text. */
    public static String text(Scorecard scorecard) {
        List<String> parts = new ArrayList<>();
        List<String> micro = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        List<String> categories = new ArrayList<>();
        List<String> rules = new ArrayList<>();
        for (ScorecardPart part : scorecard.parts()) {
            parts.add(row(json -> part(part, json)));
            micro.add(row(json -> {
                json.writeStringField("part", part.name());
                figures(part.micro(), json);
            }));
            sentences.add(row(json -> {
                json.writeStringField("part", part.name());
                counts(part.sentences(), json);
            }));
            for (Map.Entry<String, Figures> category : part.categories().entrySet()) {
                categories.add(row(json -> {
                    json.writeStringField("part", part.name());
                    json.writeStringField("category", category.getKey());
                    figures(category.getValue(), json);
                }));
            }
        }
        scorecard.rules().forEach(rule -> rules.add(row(json -> rule(rule, json))));
        return "{\n\"schemaVersion\": " + SCHEMA_VERSION
                + list("parts", parts)
                + list("micro", micro)
                + list("anyLabelBySentence", sentences)
                + list("categories", categories)
                + list("rules", rules)
                + "\n}\n";
    }

    private static String list(String name, List<String> rows) {
        return ",\n\"" + name + "\": [\n" + String.join(",\n", rows) + "\n]";
    }

    private static void part(ScorecardPart part, JsonGenerator json) throws IOException {
        json.writeStringField("part", part.name());
        json.writeNumberField("pages", part.pages());
        ratio("macroF1", part.macroF1(), json);
        json.writeNumberField("silentPages", part.silent().pages());
        json.writeNumberField("findingsOnSilentPages", part.silent().findings());
        number("findingsOnSilentPagesError", part.silent().error(), 4, json);
        json.writeNumberField("wronglyExcused", part.wronglyExcused());
    }

    private static void figures(Figures figures, JsonGenerator json) throws IOException {
        counts(figures.all(), json);
        number("f1Error", figures.f1Error(), 4, json);
        json.writeNumberField("violationsRight", figures.violations().tp());
        json.writeNumberField("violationsWrong", figures.violations().fp());
        json.writeNumberField("reviewsRight", figures.reviews().tp());
        json.writeNumberField("reviewsWrong", figures.reviews().fp());
    }

    private static void counts(Counts counts, JsonGenerator json) throws IOException {
        json.writeNumberField("tp", counts.tp());
        json.writeNumberField("fp", counts.fp());
        json.writeNumberField("fn", counts.fn());
        ratio("precision", counts.precision(), json);
        ratio("recall", counts.recall(), json);
        ratio("f1", counts.f1(), json);
    }

    private static void rule(RuleFigures rule, JsonGenerator json) throws IOException {
        Counts counts = rule.counts();
        json.writeStringField("rule", rule.rule());
        json.writeStringField("category", rule.category());
        json.writeNumberField("right", counts.tp());
        json.writeNumberField("wrong", counts.fp());
        json.writeNumberField("labelsOfOthers", counts.fn());
        ratio("precision", counts.precision(), json);
        ratio("recall", counts.recall(), json);
    }

    private static void ratio(String field, double ratio, JsonGenerator json) throws IOException {
        number(field, ratio, 3, json);
    }

    private static void number(String field, double value, int digits, JsonGenerator json) throws IOException {
        if (Double.isNaN(value)) {
            json.writeNullField(field);
        } else {
            json.writeNumberField(field, new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN));
        }
    }

    private interface Row {
        void write(JsonGenerator json) throws IOException;
    }

    private static String row(Row row) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                            .withRootSeparator(""))
                    .withObjectIndenter(DefaultPrettyPrinter.FixedSpaceIndenter.instance));
            json.writeStartObject();
            row.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new AssertionError("a string can always be written to", e);
        }
        return out.toString();
    }
}
