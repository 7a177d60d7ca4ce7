package org.candorlint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.candorlint.Trace;
import org.candorlint.evaluation.Outcome;
import org.candorlint.evaluation.Score;
import org.candorlint.report.EvaluationText;

/** The misses and false alarms of an evaluation, each with how its sentence is read. */
final class ErrorTrace {

    private static final String INDENT = "    ";

    private final BiFunction<String, String, Trace> tracing;

    /** @param tracing reads a sentence of a page, given the page's name and the sentence */
    ErrorTrace(BiFunction<String, String, Trace> tracing) {
        this.tracing = tracing;
    }

    List<String> lines(Score score) {
        List<String> lines = new ArrayList<>();
        for (Outcome outcome : EvaluationText.errorsOf(score)) {
            lines.add(EvaluationText.line(outcome));
            if (!outcome.sentence().isEmpty()) {
                for (Trace.TracedSentence sentence :
                        tracing.apply(outcome.page(), outcome.sentence()).sentences()) {
                    read(sentence, outcome.label(), lines);
                }
            }
        }
        return lines;
    }

    private static void read(Trace.TracedSentence sentence, String label, List<String> lines) {
        for (Trace.TraceCue cue : sentence.cues()) {
            if (!cue.pseudo()) {
                lines.add(INDENT + cue.stance() + ": \"" + cue.text() + '"');
            }
        }
        for (Trace.TraceMatch match : sentence.matches()) {
            if (match.rule().startsWith(label + "/") && !match.role().equals("unless")) {
                lines.add(INDENT + match.rule() + ": \"" + match.text() + "\": " + match.verdict());
            }
        }
        for (Trace.TraceScore score : sentence.scores()) {
            if (score.category().equals(label)) {
                lines.add(INDENT + "model: " + Math.round(100 * score.probability()) + " % sure"
                        + (score.telling().isEmpty()
                                ? ""
                                : "; most telling: \"" + String.join("\", \"", score.telling()) + '"'));
            }
        }
    }
}
