package org.candorlint.report;

import java.util.ArrayList;
import java.util.List;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Finding;
import org.candorlint.finding.Place;
import org.candorlint.finding.Settled;
import org.candorlint.finding.Settlements;
import org.candorlint.finding.SiteClaims;
import org.candorlint.finding.Suggestion;
import org.candorlint.finding.Verdict;
import org.candorlint.rule.RuleInfo;
import org.candorlint.rule.RuleSet;

/** One finding as a block of lines: where, how grave and which rule; the sentence; why, which law and what to do. */
final class FindingText {

    private static final String GUTTER = "    | ";
    private static final int INDENT = 4;
    private static final int COLUMN = 10;

    private final RuleSet rules;
    private final Settlements settlements;
    private final SiteClaims claims;
    private final TextStyle style;
    private final Ink ink;

    FindingText(CheckReport report, SiteClaims claims, TextStyle style) {
        this.claims = claims;
        this.rules = report.rules();
        this.settlements = report.settlements();
        this.style = style;
        this.ink = Ink.of(style.colour());
    }

    /**
     * All there is to say, under the name of the page.
     *
     * @param markets how many the page was checked for; with one, its name need not stand before each law
     */
    List<String> lines(Finding finding, int markets) {
        return lines(finding, "", markets);
    }

    /** All there is to say, with the name of the page. */
    List<String> linesWithPage(Finding finding, int markets) {
        return lines(finding, page(finding), markets);
    }

    /** A finding that does not count, with who settled it and why. */
    List<String> settledLines(Settled settled) {
        Finding finding = settled.finding();
        List<String> lines = new ArrayList<>();
        lines.add(header(finding, "", finding.rule().id()));
        lines.addAll(quotation(finding));
        lines.addAll(labelled("settled:", SettledText.why(settled.by())));
        return lines;
    }

    /** What the rule does not say of all its findings: page, place, words and reason. */
    List<String> linesUnderRule(Finding finding) {
        List<String> lines = new ArrayList<>();
        lines.add(header(finding, page(finding), ""));
        lines.addAll(quotation(finding));
        if (finding.verdict() != Verdict.EXCUSED
                && !finding.message().equals(finding.rule().summary())) {
            lines.addAll(labelled("why:", finding.message()));
        }
        reason(finding, lines);
        evidence(finding, lines);
        suggestions(finding, lines);
        related(finding, lines);
        shared(finding, lines);
        return lines;
    }

    /** What a rule says of all its findings: why, which law and what to do. */
    List<String> ruleLines(RuleInfo rule, List<String> provisions, int markets) {
        List<String> lines = new ArrayList<>(labelled("why:", rule.summary()));
        law(provisions, markets, lines);
        lines.addAll(labelled("remedy:", rule.remedy()));
        return lines;
    }

    private List<String> lines(Finding finding, String page, int markets) {
        List<String> lines = new ArrayList<>();
        lines.add(header(finding, page, finding.rule().id()));
        lines.addAll(quotation(finding));
        if (finding.verdict() == Verdict.EXCUSED) {
            reason(finding, lines);
            return lines;
        }
        lines.addAll(labelled("why:", finding.message()));
        reason(finding, lines);
        evidence(finding, lines);
        law(finding.provisions(), markets, lines);
        lines.addAll(labelled("remedy:", finding.rule().remedy()));
        suggestions(finding, lines);
        related(finding, lines);
        shared(finding, lines);
        if (style.verbose()) {
            lines.addAll(labelled("finding:", finding.fingerprint()));
        }
        return lines;
    }

    private static String page(Finding finding) {
        return Cells.printable(finding.place().path())
                + (finding.place().locator().isEmpty() ? ":" : ", ");
    }

    private String header(Finding finding, String page, String rule) {
        String label = Level.of(finding).label();
        String where = finding.where().isEmpty() || finding.where().equals("paragraph")
                ? ""
                : "  in " + finding.where().replace('-', ' ');
        String name = rule.isEmpty() ? "" : "  " + ink.bold(rule);
        return "  " + page + finding.place().shown() + "  " + ink.tinted(label, label) + name + ink.faint(where);
    }

    private List<String> quotation(Finding finding) {
        Place place = finding.place();
        String sentence = finding.sentence().isBlank() ? place.text() : finding.sentence();
        if (sentence.isBlank()) {
            return List.of();
        }
        String words = finding.sentence().isBlank() ? "" : place.text();
        return MarkedText.lines(
                sentence, words, finding.offset(), Level.of(finding).label(), GUTTER, style);
    }

    private void reason(Finding finding, List<String> lines) {
        if (finding.verdict() == Verdict.EXCUSED) {
            lines.addAll(labelled("excused:", finding.whyNot().orElse("")));
        } else if (finding.verdict() == Verdict.REVIEW) {
            lines.addAll(labelled("review:", finding.whyNot().orElse("a person must look")));
        } else {
            finding.whyNot().ifPresent(reason -> lines.addAll(labelled("because:", reason)));
        }
    }

    private void evidence(Finding finding, List<String> lines) {
        settlements.evidence(finding).ifPresent(note -> lines.addAll(labelled("evidence:", note.sentence())));
    }

    private void suggestions(Finding finding, List<String> lines) {
        String label = "suggest:";
        for (Suggestion suggestion : finding.suggestions()) {
            lines.addAll(labelled(label, SuggestionText.of(suggestion)));
            label = "";
        }
    }

    private void law(List<String> provisions, int markets, List<String> lines) {
        String label = "law:";
        for (String law : LawText.of(provisions, rules, markets > 1)) {
            lines.addAll(labelled(label, law));
            label = "";
        }
    }

    private void related(Finding finding, List<String> lines) {
        String label = "related:";
        for (Place place : finding.related()) {
            boolean elsewhere = !place.path().equals(finding.place().path());
            String at = elsewhere ? place.shownWithPage() : place.shown();
            lines.addAll(labelled(label, at + "  " + place.text()));
            label = "";
        }
    }

    /** The part of the template that it stands in, and where else it stands by it. */
    private void shared(Finding finding, List<String> lines) {
        claims.of(finding).ifPresent(claim -> {
            lines.addAll(labelled("in:", claim.template()));
            lines.addAll(labelled("also at:", SharedText.elsewhere(claim, style.verbose())));
        });
    }

    private List<String> labelled(String label, String text) {
        return text.isBlank() ? List.of() : Labelled.lines(label, text, INDENT, COLUMN, style);
    }
}
