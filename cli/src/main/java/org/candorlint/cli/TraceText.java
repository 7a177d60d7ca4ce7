package org.candorlint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.candorlint.Trace;
import org.candorlint.Trace.TraceCue;
import org.candorlint.Trace.TraceMatch;
import org.candorlint.Trace.TraceScore;
import org.candorlint.Trace.TraceToken;
import org.candorlint.Trace.TracedSentence;
import org.candorlint.report.Ink;
import org.candorlint.report.Labelled;
import org.candorlint.report.TextStyle;

/** A trace for people, as lines without line ends. */
final class TraceText {

    /** Probabilities below this are a no, and left out unless all are wanted. */
    private static final double TELLING = 0.05;

    private static final List<String> NOT_ASKED = List.of("  not asked about this sentence");

    private final TextStyle style;
    private final boolean all;
    private final Ink ink;

    TraceText(TextStyle style, boolean all) {
        this.style = style;
        this.all = all;
        this.ink = Ink.of(style.colour());
    }

    List<String> lines(Trace trace) {
        List<String> lines = new ArrayList<>();
        for (TracedSentence sentence : trace.sentences()) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            Labelled.lines(sentence.text(), 0, style).forEach(line -> lines.add(ink.bold(line)));
            tokens(sentence.tokens(), lines);
            section("cues", sentence.cues().stream().map(this::cue).toList(), lines);
            section("rules", sentence.matches().stream().map(this::match).toList(), lines);
            section("models", sentence.scores().isEmpty() ? List.of(NOT_ASKED) : scores(sentence), lines);
        }
        return lines.isEmpty() ? List.of("There is no sentence in it.") : lines;
    }

    private List<List<String>> scores(TracedSentence sentence) {
        return sentence.scores().stream()
                .filter(score -> all || score.probability() >= TELLING)
                .map(TraceText::score)
                .toList();
    }

    private void tokens(List<TraceToken> tokens, List<String> lines) {
        lines.add("");
        lines.add(ink.faint("tokens"));
        int text = width(tokens.stream().map(TraceToken::text).toList());
        int lemma = width(tokens.stream().map(TraceToken::lemma).toList());
        for (TraceToken token : tokens) {
            String lexicons = token.lexicons().isEmpty() ? "" : "{" + String.join("} {", token.lexicons()) + "}";
            String line = String.format(
                    Locale.ROOT,
                    "%-" + text + "s  %-5s  %-" + lemma + "s  %s",
                    token.text(),
                    token.tag(),
                    token.lemma(),
                    lexicons);
            lines.addAll(Labelled.lines("", line.stripTrailing(), 0, 2, wide()));
        }
    }

    private static int width(List<String> texts) {
        return Math.max(
                1,
                texts.stream()
                        .mapToInt(String::length)
                        .filter(w -> w <= 30)
                        .max()
                        .orElse(1));
    }

    /** Columns are for the eye, and a line broken in the middle is none. */
    private TextStyle wide() {
        return new TextStyle(style.colour(), 1000, false, false, false);
    }

    private void section(String title, List<List<String>> blocks, List<String> lines) {
        lines.add("");
        lines.add(ink.faint(title));
        if (blocks.isEmpty()) {
            lines.add("  none");
        }
        blocks.forEach(lines::addAll);
    }

    private List<String> cue(TraceCue cue) {
        String what = cue.pseudo() ? "looks like " + cue.stance() + " and is not" : cue.stance();
        return Labelled.lines(
                "\"" + cue.text() + "\"  " + what + ", " + cue.direction() + ", " + cue.scope() + "  from "
                        + cue.pattern(),
                2,
                style);
    }

    private List<String> match(TraceMatch match) {
        String verdict = match.verdict().isEmpty() ? "" : "  -> " + match.verdict();
        List<String> lines = new ArrayList<>(
                Labelled.lines(match.rule() + "  " + match.role() + "  \"" + match.text() + "\"" + verdict, 2, style));
        for (String stance : match.stances()) {
            lines.addAll(Labelled.lines(stance, 6, style));
        }
        return lines;
    }

    private static List<String> score(TraceScore score) {
        return List.of(String.format(
                Locale.ROOT,
                "  %3d %%  %-22s %s",
                Math.round(100 * score.probability()),
                score.category(),
                String.join(", ", score.telling())));
    }
}
