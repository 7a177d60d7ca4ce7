package org.candorlint.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candorlint.evaluation.ExampleResult.Status;
import org.candorlint.finding.Finding;
import org.candorlint.finding.PageReport;
import org.candorlint.rule.Example;
import org.candorlint.rule.Rule;
import org.candorlint.stance.Stance;
import org.candorlint.text.Span;

/** Holds rules to their examples. Immutable, and thread-safe if the check is. */
public final class ExampleVerifier {
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\u201c[^\u201d]*\u201d");

    private final Function<String, PageReport> check;

    /**
     * @param check checks a page whose source is exactly the given Markdown, so that spans are offsets in it, and reports excused
     *     matches too
     */
    public ExampleVerifier(Function<String, PageReport> check) {
        this.check = check;
    }

    /** One result an example, in the order of the examples. */
    public List<ExampleResult> verify(Rule rule) {
        return rule.info().examples().stream()
                .map(example -> verify(rule.info().id(), example))
                .toList();
    }

    /** Only the findings and excused matches of the rule itself count; other rules may say of the sentence what they like. */
    public ExampleResult verify(String rule, Example example) {
        var report = check.apply(example.text());
        var findings = of(rule, report.findings());
        var excused = of(rule, report.excused());
        var status = switch (example.expect()) {
            case FLAGGED -> flagged(example, findings);
            case EXCUSED -> excused(example, findings, excused);
            case UNMATCHED -> unmatched(findings, excused);
        };
        return new ExampleResult(status, rule, example, message(rule, status, example, findings, excused));
    }

    private static Status flagged(Example example, List<Finding> findings) {
        if (findings.stream().anyMatch(finding -> touches(example, finding))) {
            return Status.REPORTED;
        }
        return Status.MISSING;
    }

    private static Status excused(Example example, List<Finding> findings, List<Finding> excused) {
        if (!findings.isEmpty()) {
            return Status.NOISY;
        }
        if (excused.isEmpty()) {
            return Status.MISSING;
        }
        boolean named = excused.stream()
                .anyMatch(match ->
                        example.excusedBy().map(stance -> names(match, stance)).orElse(true));
        return named ? Status.VALIDATED : Status.MISSING;
    }

    private static Status unmatched(List<Finding> findings, List<Finding> excused) {
        if (!findings.isEmpty()) {
            return Status.NOISY;
        }
        return excused.isEmpty() ? Status.VALIDATED : Status.NOISY;
    }

    private static boolean touches(Example example, Finding finding) {
        String marked = example.marked();
        if (marked.isEmpty()) {
            return true;
        }
        // The marked words may occur more than once; any occurrence will do.
        for (int at = example.text().indexOf(marked);
                at >= 0;
                at = example.text().indexOf(marked, at + 1)) {
            if (finding.place().span().overlaps(new Span(at, at + marked.length()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(Finding match, Stance stance) {
        String reason = match.whyNot().orElse("").toLowerCase(Locale.ROOT);
        // The quoted cue could itself be the name of a stance.
        reason = QUOTED.matcher(reason).replaceAll(" ");
        return List.of(reason.split("[^a-z]+")).contains(stance.label());
    }

    private static List<Finding> of(String rule, List<Finding> findings) {
        return findings.stream().filter(f -> f.rule().id().equals(rule)).toList();
    }

    private static String message(
            String rule, Status status, Example example, List<Finding> findings, List<Finding> excused) {
        var told = new StringBuilder(rule).append(": ").append(status.label()).append(": \"");
        told.append(String.join(" ", example.text().strip().split("\\s+"))).append('"');
        if (status == Status.REPORTED || status == Status.VALIDATED) {
            return told.toString();
        }
        return told.append("; expected ")
                .append(expected(example))
                .append("; got ")
                .append(got(findings, excused))
                .toString();
    }

    private static String expected(Example example) {
        return switch (example.expect()) {
            case FLAGGED -> "a finding" + (example.marked().isEmpty() ? "" : " at \"" + example.marked() + '"');
            case EXCUSED ->
                "a match that is excused"
                        + example.excusedBy()
                                .map(stance -> " as " + stance.label())
                                .orElse("");
            case UNMATCHED -> "no match" + (example.why().isEmpty() ? "" : " (" + example.why() + ')');
        };
    }

    private static String got(List<Finding> findings, List<Finding> excused) {
        if (findings.isEmpty() && excused.isEmpty()) {
            return "no match";
        }
        return Stream.concat(findings.stream(), excused.stream())
                .map(ExampleVerifier::told)
                .collect(Collectors.joining(", "));
    }

    private static String told(Finding finding) {
        return finding.verdict().label() + " at \"" + finding.place().text() + '"'
                + finding.whyNot().map(reason -> " (" + reason + ')').orElse("");
    }
}
