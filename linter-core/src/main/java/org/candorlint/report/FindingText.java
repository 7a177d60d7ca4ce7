package org.candorlint.report;

import java.util.ArrayList;
import java.util.List;
import org.candorlint.finding.Finding;
import org.candorlint.finding.Place;
import org.candorlint.finding.Verdict;
import org.candorlint.rule.RuleSet;

/** One finding as a block of lines: where, how grave and which rule; the sentence; why, which law and what to do. */
final class FindingText {

    private static final String GUTTER = "    | ";
    private static final int INDENT = 4;
    private static final int COLUMN = 10;

    private final RuleSet rules;
    private final TextStyle style;
    private final Ink ink;

    FindingText(RuleSet rules, TextStyle style) {
        this.rules = rules;
        this.style = style;
        this.ink = Ink.of(style.colour());
    }

    /** @param markets how many the page was checked for; with one, its name need not stand before each law */
    List<String> lines(Finding finding, int markets) {
        List<String> lines = new ArrayList<>();
        lines.add(header(finding));
        lines.addAll(quotation(finding));
        if (finding.verdict() == Verdict.EXCUSED) {
            lines.addAll(labelled("excused:", finding.whyNot().orElse("")));
            return lines;
        }
        lines.addAll(labelled("why:", finding.message()));
        if (finding.verdict() == Verdict.REVIEW) {
            lines.addAll(labelled("review:", finding.whyNot().orElse("a person must look")));
        }
        String label = "law:";
        for (String law : LawText.of(finding.provisions(), rules, markets > 1)) {
            lines.addAll(labelled(label, law));
            label = "";
        }
        lines.addAll(labelled("remedy:", finding.rule().remedy()));
        related(finding, lines);
        return lines;
    }

    private String header(Finding finding) {
        String label = label(finding);
        String where = finding.where().isEmpty() || finding.where().equals("paragraph")
                ? ""
                : "  in " + finding.where().replace('-', ' ');
        return "  " + finding.place().start() + "  " + ink.tinted(label, label) + "  "
                + ink.bold(finding.rule().id()) + ink.faint(where);
    }

    private List<String> quotation(Finding finding) {
        Place place = finding.place();
        String sentence = finding.sentence().isBlank() ? place.text() : finding.sentence();
        if (sentence.isBlank()) {
            return List.of();
        }
        String words = finding.sentence().isBlank() ? "" : place.text();
        return MarkedText.lines(sentence, words, finding.offset(), label(finding), GUTTER, style);
    }

    private void related(Finding finding, List<String> lines) {
        String label = "related:";
        for (Place place : finding.related()) {
            boolean elsewhere = !place.path().equals(finding.place().path());
            String at = (elsewhere ? place.path() + ":" : "") + place.start();
            lines.addAll(labelled(label, at + "  " + place.text()));
            label = "";
        }
    }

    private List<String> labelled(String label, String text) {
        return text.isBlank() ? List.of() : Labelled.lines(label, text, INDENT, COLUMN, style);
    }

    /** What a person looks for first: the severity of a violation, otherwise the verdict. */
    static String label(Finding finding) {
        return finding.verdict() == Verdict.VIOLATION
                ? finding.severity().label()
                : finding.verdict().label();
    }
}
