package org.candorlint.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.candorlint.evaluation.Counts;
import org.candorlint.evaluation.Figures;
import org.candorlint.evaluation.ModelRun;
import org.candorlint.evaluation.RuleFigures;
import org.candorlint.evaluation.Scorecard;
import org.candorlint.evaluation.ScorecardPart;

/** A scorecard as a page in Markdown, for people who want to know how far to trust a finding. */
public final class AccuracyPage {

    private static final String HOW = """
            <!-- Made by candor evaluate --cross-validate --accuracy. Edit limits.md beside the labelled copy, not this page. -->
            # Accuracy

            How often Candor is right, measured on labelled copy: pages and single sentences on which people marked every claim and
            its category. All of it was written for Candor.

            Each page was judged by models that had not seen it. The pages are dealt into FOLDS folds, kind by kind; those of one fold
            are judged by models that were trained on the others. Three things flatter the figures all the same. The rules were
            written with sight of this copy. Calibration and threshold were chosen on the pages that were held out. And whoever
            writes copy for a linter writes what it should find. **On pages that nobody here has seen, expect lower figures.**

            *Precision* is the share of findings that are right, *recall* the share of labels that are found, *F1* their harmonic
            mean. A finding is right when it names the category of a label on its sentence; violations and reviews both count as
            findings. After ± stands one standard error, from 1,000 samples of the pages drawn with replacement.
            """;

    private static final String RULES = """
            Over all parts together. *Support* is the number of findings that count, *recall* the share of its category's labels that
            the rule finds by itself; other rules of the category find others. A precision from fewer than ten findings says little.
            `model` stands for the trained model of a category, where no rule had a finding.
            """;

    private AccuracyPage() {}

    /**
     * The same scorecard and limits give the same page.
     *
     * @param limits a section in Markdown on what goes wrong, with its heading; empty for none
     */
    public static String text(Scorecard scorecard, String limits) {
        List<String> lines = new ArrayList<>();
        lines.addAll(HOW.replace("FOLDS", folds()).lines().toList());
        section(lines, "## By part of the labelled copy", parts(scorecard.parts()));
        section(lines, "### Violations and reviews apart", verdicts(scorecard.parts()));
        section(lines, "### Where there is nothing to find", silence(scorecard.parts()));
        if (!limits.isBlank()) {
            lines.add("");
            lines.addAll(limits.strip().lines().toList());
        }
        for (ScorecardPart part : scorecard.parts()) {
            section(lines, "## Categories in `" + part.name() + "`", categories(part));
        }
        section(lines, "## Rules", RULES.lines().toList());
        scorecard.rules().stream()
                .collect(Collectors.groupingBy(RuleFigures::category, TreeMap::new, Collectors.toList()))
                .forEach((category, rules) -> section(lines, "### " + category, rules(rules)));
        return String.join("\n", lines) + "\n";
    }

    private static String folds() {
        return ModelRun.FOLDS == 5 ? "five" : String.valueOf(ModelRun.FOLDS);
    }

    private static void section(List<String> lines, String heading, Collection<String> content) {
        lines.add("");
        lines.add(heading);
        lines.add("");
        lines.addAll(content);
    }

    private static List<String> parts(List<ScorecardPart> parts) {
        MarkdownTable table = new MarkdownTable(
                "part",
                "pages",
                "labels",
                "precision",
                "recall",
                "F1",
                "macro F1",
                "F1 of any label",
                "wrongly excused");
        for (ScorecardPart part : parts) {
            Counts all = part.micro().all();
            table.row(
                    part.name(),
                    part.pages(),
                    part.micro().labels(),
                    all.precision(),
                    all.recall(),
                    f1(part.micro()),
                    part.macroF1(),
                    part.sentences().f1(),
                    part.wronglyExcused());
        }
        List<String> lines = new ArrayList<>(table.lines());
        lines.add("");
        lines.add(
                "*F1 of any label* asks whether the right sentences were reported, whatever was said of them. *Wrongly excused* are"
                        + " labels");
        lines.add("that a rule matched, but took for no claim.");
        return lines;
    }

    private static List<String> verdicts(List<ScorecardPart> parts) {
        MarkdownTable table =
                new MarkdownTable("part", "violations", "right", "precision", "reviews", "right", "precision");
        for (ScorecardPart part : parts) {
            Counts violations = part.micro().violations();
            Counts reviews = part.micro().reviews();
            table.row(
                    part.name(),
                    violations.tp() + violations.fp(),
                    violations.tp(),
                    violations.precision(),
                    reviews.tp() + reviews.fp(),
                    reviews.tp(),
                    reviews.precision());
        }
        return table.lines();
    }

    private static List<String> silence(List<ScorecardPart> parts) {
        MarkdownTable table = new MarkdownTable("part", "pages without a label", "findings on them", "a page");
        for (ScorecardPart part : parts) {
            ScorecardPart.Silence silent = part.silent();
            table.row(part.name(), silent.pages(), silent.findings(), (double) silent.findings() / silent.pages());
        }
        return table.lines();
    }

    private static List<String> categories(ScorecardPart part) {
        MarkdownTable table = new MarkdownTable(
                "category", "labels", "precision", "recall", "F1", "violations right, wrong", "reviews right, wrong");
        part.categories()
                .forEach((category, figures) -> table.row(
                        category,
                        figures.labels(),
                        figures.all().precision(),
                        figures.all().recall(),
                        f1(figures),
                        rightAndWrong(figures.violations()),
                        rightAndWrong(figures.reviews())));
        return table.lines();
    }

    private static List<String> rules(List<RuleFigures> rules) {
        MarkdownTable table = new MarkdownTable("rule", "support", "precision", "recall");
        for (RuleFigures rule : rules) {
            table.row(
                    rule.rule(),
                    rule.findings(),
                    rule.counts().precision(),
                    rule.counts().recall());
        }
        return table.lines();
    }

    private static String f1(Figures figures) {
        double f1 = figures.all().f1();
        return Double.isNaN(f1) ? "-" : String.format(Locale.ROOT, "%.2f ± %.2f", f1, figures.f1Error());
    }

    private static String rightAndWrong(Counts counts) {
        return counts.tp() + ", " + counts.fp();
    }
}
