package org.candorlint.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.candorlint.evaluation.Counts;
import org.candorlint.evaluation.Evaluation;
import org.candorlint.evaluation.Outcome;
import org.candorlint.evaluation.PageScore;
import org.candorlint.evaluation.RuleScore;
import org.candorlint.evaluation.Score;
import org.candorlint.evaluation.Spreads.Interval;
import org.candorlint.evaluation.Spreads.Spread;

/**
 * An evaluation as one JSON object: the figures, and every outcome page by page, from which {@link ScoreJson} reads the score
 * back. A ratio without a meaning is null. Fields may be added within a {@code schemaVersion}.
 */
public final class EvaluationJson {
    static final int SCHEMA_VERSION = 1;
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    private EvaluationJson(JsonGenerator json) {
        this.json = json;
    }

    /** Writes the whole evaluation and flushes; the caller closes {@code out}. The same evaluation gives the same characters. */
    public static void write(Evaluation evaluation, Writer out) throws IOException {
        var json = JSON.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        new EvaluationJson(json).write(evaluation);
        json.writeRaw('\n');
        json.flush();
    }

    private void write(Evaluation evaluation) throws IOException {
        json.writeStartObject();
        json.writeNumberField("schemaVersion", SCHEMA_VERSION);
        figures("all", evaluation.all(), evaluation.spreads().labels());
        json.writeObjectFieldStart("intervals");
        intervals(evaluation.spreads().micro());
        json.writeEndObject();
        figures("violations", evaluation.violations(), Map.of());
        figures("reviews", evaluation.reviews(), Map.of());
        json.writeObjectFieldStart("anyLabelBySentence");
        counts(evaluation.sentences());
        json.writeEndObject();
        json.writeArrayFieldStart("rules");
        for (RuleScore rule : evaluation.rules()) {
            rule(rule);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("pages");
        for (PageScore page : evaluation.all().pages()) {
            page(page);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void figures(String field, Score score, Map<String, Spread> spreads) throws IOException {
        json.writeObjectFieldStart(field);
        counts(score.micro());
        ratio("macroF1", score.macroF1());
        json.writeNumberField("silentPages", score.silentPages());
        json.writeNumberField("findingsOnSilentPages", score.findingsOnSilentPages());
        json.writeObjectFieldStart("labels");
        for (var label : score.labels().entrySet()) {
            json.writeObjectFieldStart(label.getKey());
            counts(label.getValue());
            var spread = spreads.get(label.getKey());
            if (spread != null) {
                intervals(spread);
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void counts(Counts counts) throws IOException {
        ratio("precision", counts.precision());
        ratio("recall", counts.recall());
        ratio("f1", counts.f1());
        json.writeNumberField("tp", counts.tp());
        json.writeNumberField("fp", counts.fp());
        json.writeNumberField("fn", counts.fn());
    }

    private void intervals(Spread spread) throws IOException {
        interval("precisionInterval", spread.precision());
        interval("recallInterval", spread.recall());
        interval("f1Interval", spread.f1());
    }

    private void interval(String field, Interval interval) throws IOException {
        if (Double.isNaN(interval.low())) {
            json.writeNullField(field);
            return;
        }
        json.writeArrayFieldStart(field);
        json.writeNumber(interval.low());
        json.writeNumber(interval.high());
        json.writeEndArray();
    }

    private void rule(RuleScore rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", rule.rule());
        json.writeStringField("category", rule.category());
        json.writeNumberField("findings", rule.findings());
        json.writeNumberField("tp", rule.tp());
        json.writeNumberField("fp", rule.fp());
        ratio("precision", rule.precision());
        json.writeNumberField("wronglyExcused", rule.wronglyExcused());
        json.writeEndObject();
    }

    private void page(PageScore page) throws IOException {
        json.writeStartObject();
        json.writeStringField("page", page.page());
        json.writeStringField("kind", page.kind());
        json.writeBooleanField("silent", page.silent());
        json.writeNumberField("findings", page.findings());
        json.writeArrayFieldStart("outcomes");
        for (Outcome outcome : page.outcomes()) {
            json.writeStartObject();
            json.writeStringField("kind", outcome.kind().label());
            json.writeStringField("label", outcome.label());
            json.writeStringField("sentence", outcome.sentence());
            json.writeStringField("text", outcome.text());
            json.writeStringField("rule", outcome.rule());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void ratio(String field, double ratio) throws IOException {
        if (Double.isNaN(ratio)) {
            json.writeNullField(field);
        } else {
            json.writeNumberField(field, ratio);
        }
    }
}
