package org.candorlint.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.candorlint.evaluation.Counts;
import org.candorlint.evaluation.Evaluation;
import org.candorlint.evaluation.Outcome;
import org.candorlint.evaluation.RuleScore;
import org.candorlint.evaluation.Score;
import org.candorlint.evaluation.Spreads.Interval;

/** An evaluation for people, as lines without line ends. */
public final class EvaluationText {
    private static final String HEAD = "%-24s %5s %5s %5s %5s %5s %5s   %s";
    private static final String ROW = "%-24s %5s %5s %5s %5d %5d %5d   %s";

    private EvaluationText() {}

    /** Precision, recall and F1 of every label with the 95 % interval of F1, then the breakdown. */
    public static List<String> summary(Evaluation evaluation) {
        List<String> lines = new ArrayList<>();
        var all = evaluation.all();
        var spreads = evaluation.spreads();
        lines.add(format(HEAD, "label", "P", "R", "F1", "tp", "fp", "fn", "F1 95 %"));
        all.labels().forEach((label, counts) -> {
            var spread = spreads.labels().get(label);
            lines.add(row(label, counts, spread == null ? "" : interval(spread.f1())));
        });
        lines.add(row("micro", all.micro(), interval(spreads.micro().f1())));
        lines.add(row("  violations alone", evaluation.violations().micro(), ""));
        lines.add(row("  reviews alone", evaluation.reviews().micro(), ""));
        lines.add(row("any label, by sentence", evaluation.sentences(), ""));
        lines.add("micro precision " + interval(spreads.micro().precision()) + ", recall "
                + interval(spreads.micro().recall()) + " (95 % intervals over pages)");
        lines.add(format(
                "macro F1 %s; %d pages; %d findings on %d silent pages; %d labels wrongly excused",
                rounded(all.macroF1(), 3),
                all.pages().size(),
                all.findingsOnSilentPages(),
                all.silentPages(),
                all.outcomes(Outcome.Kind.WRONGLY_EXCUSED).size()));
        return lines;
    }

    /** How every rule did; the most false alarms first, then by id. */
    public static List<String> rules(Evaluation evaluation) {
        int width = evaluation.rules().stream()
                .mapToInt(rule -> rule.rule().length())
                .max()
                .orElse(4);
        String name = "%-" + Math.max(width, 4) + "s";
        List<String> lines = new ArrayList<>();
        lines.add(format(name + " %5s %8s %5s %5s %7s", "rule", "P", "findings", "tp", "fp", "excused"));
        evaluation.rules().stream()
                .sorted((a, b) -> a.fp() == b.fp() ? a.rule().compareTo(b.rule()) : Integer.compare(b.fp(), a.fp()))
                .map(rule -> row(name, rule))
                .forEach(lines::add);
        return lines;
    }

    /** Every miss, wrongly excused claim and false alarm, page by page. */
    public static List<String> errors(Score score) {
        return errorsOf(score).stream().map(EvaluationText::line).toList();
    }

    /** The misses, wrongly excused claims and false alarms. */
    public static List<Outcome> errorsOf(Score score) {
        return score.outcomes(Outcome.Kind.MISS, Outcome.Kind.WRONGLY_EXCUSED, Outcome.Kind.FALSE_ALARM);
    }

    /** One outcome: how it went, page, label, sentence, and where a rule had a part in it, the words it matched. */
    public static String line(Outcome outcome) {
        var line = new StringBuilder(format("%-15s ", outcome.kind().label()));
        line.append(outcome.page()).append(": ").append(outcome.label());
        if (!outcome.sentence().isEmpty()) {
            line.append(": ").append(folded(outcome.sentence()));
        }
        if (!outcome.rule().isEmpty()) {
            line.append(" [").append(outcome.rule());
            if (!outcome.text().isEmpty()) {
                line.append(" at \"").append(folded(outcome.text())).append('"');
            }
            line.append(']');
        }
        return line.toString();
    }

    private static String row(String label, Counts counts, String interval) {
        return format(
                        ROW,
                        label,
                        ratio(counts.precision()),
                        ratio(counts.recall()),
                        ratio(counts.f1()),
                        counts.tp(),
                        counts.fp(),
                        counts.fn(),
                        interval)
                .stripTrailing();
    }

    private static String row(String name, RuleScore rule) {
        return format(
                name + " %5s %8d %5d %5d %7d",
                rule.rule(),
                ratio(rule.precision()),
                rule.findings(),
                rule.tp(),
                rule.fp(),
                rule.wronglyExcused());
    }

    private static String interval(Interval interval) {
        return Double.isNaN(interval.low()) ? "-" : ratio(interval.low()) + " to " + ratio(interval.high());
    }

    private static String ratio(double ratio) {
        return rounded(ratio, 2);
    }

    /** Of the number as it is, not of its shortest decimal: {@code String.format} makes 0.48 of 0.475, which is a little less. */
    private static String rounded(double value, int digits) {
        return Double.isNaN(value)
                ? "-"
                : new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** On one line, without the control characters with which a page could rewrite the terminal. */
    private static String folded(String text) {
        var out = new StringBuilder(text.length());
        for (char c : text.strip().toCharArray()) {
            out.append(Character.isISOControl(c) || Character.isSpaceChar(c) ? ' ' : c);
        }
        return out.toString();
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
