package org.candorlint.diff;

import java.util.Comparator;
import org.candorlint.finding.Finding;
import org.candorlint.finding.Verdict;
import org.candorlint.rule.Severity;
import org.candorlint.strength.Likeness;

/**
 * A finding of one version, a match that is no claim there, or a sentence in which nothing was found (of no rule). Ordered by page, place and rule. Immutable and thread-safe.
 *
 * @param line 1-based
 * @param column 1-based
 * @param words it is about
 * @param sentence whole; empty for a finding about a page
 * @param reason why it is a review, or what excuses it; may be empty
 * @param settled whether a record of the site says that it does not count
 */
public record Claim(
        String path,
        int line,
        int column,
        String rule,
        String category,
        Verdict verdict,
        Severity severity,
        String words,
        String sentence,
        String message,
        String reason,
        String fingerprint,
        boolean settled)
        implements Comparable<Claim> {

    private static final Comparator<Claim> ORDER = Comparator.comparing(Claim::path)
            .thenComparingInt(Claim::line)
            .thenComparingInt(Claim::column)
            .thenComparing(Claim::rule)
            .thenComparing(Claim::fingerprint)
            .thenComparing(Claim::sentence);

    /** @param path under which the page is compared */
    static Claim of(Finding finding, String path, boolean settled) {
        return new Claim(
                path,
                finding.place().start().line(),
                finding.place().start().column(),
                finding.rule().id(),
                finding.category(),
                finding.verdict(),
                finding.severity(),
                finding.place().text(),
                finding.sentence(),
                finding.message(),
                finding.whyNot().orElse(""),
                finding.fingerprint(),
                settled);
    }

    /** A sentence in which nothing was found. */
    static Claim nothing(String path, int line, String sentence) {
        return new Claim(
                path,
                line,
                1,
                "",
                "",
                Verdict.EXCUSED,
                Severity.NOTE,
                "",
                sentence,
                "",
                "nothing was found",
                "",
                false);
    }

    /** What it says, as a reader sees it. */
    public String shown() {
        return sentence.isBlank() ? words : sentence;
    }

    /** What it has in common with the same finding of a page that was renamed or reformatted. */
    String sameness() {
        return rule + '\n' + Likeness.fold(sentence);
    }

    @Override
    public int compareTo(Claim other) {
        return ORDER.compare(this, other);
    }
}
