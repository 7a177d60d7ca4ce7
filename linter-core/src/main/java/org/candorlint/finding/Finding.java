package org.candorlint.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.candorlint.rule.RuleInfo;
import org.candorlint.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A match with its verdict, at a place. Ordered by path, offset and rule. Immutable and thread-safe.
 *
 * @param where kind of passage, such as {@code paragraph}
 * @param sentence the whole sentence as a reader sees it; empty for a finding about a whole page
 * @param offset where in {@code sentence} the words begin, in UTF-16 units; negative where that is not known
 * @param message what is wrong, one line
 * @param provisions ids of the provisions of the markets that were checked
 * @param reason why it is a review, or which cue excuses it
 * @param related other places that belong to it
 * @param probability what the category's model says of the sentence, 0 to 1; negative where no model was asked
 * @param suggestions edits that settle it, the best first; empty where nobody asked for them
 */
public record Finding(
        RuleInfo rule,
        Verdict verdict,
        Severity severity,
        Place place,
        String where,
        String sentence,
        int offset,
        String message,
        List<String> provisions,
        @Nullable String reason,
        List<Place> related,
        double probability,
        String fingerprint,
        List<Suggestion> suggestions)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding f) -> f.place().path())
            .thenComparing(f -> f.place().span())
            .thenComparing(f -> f.rule().id());

    public Finding {
        provisions = List.copyOf(provisions);
        related = List.copyOf(related);
        suggestions = List.copyOf(suggestions);
    }

    /** A finding for which nobody asked what would settle it. */
    public Finding(
            RuleInfo rule,
            Verdict verdict,
            Severity severity,
            Place place,
            String where,
            String sentence,
            int offset,
            String message,
            List<String> provisions,
            @Nullable String reason,
            List<Place> related,
            double probability,
            String fingerprint) {
        this(
                rule,
                verdict,
                severity,
                place,
                where,
                sentence,
                offset,
                message,
                provisions,
                reason,
                related,
                probability,
                fingerprint,
                List.of());
    }

    /** A finding of which nobody knows where in its sentence the words stand. */
    public Finding(
            RuleInfo rule,
            Verdict verdict,
            Severity severity,
            Place place,
            String where,
            String sentence,
            String message,
            List<String> provisions,
            @Nullable String reason,
            List<Place> related,
            double probability,
            String fingerprint) {
        this(
                rule,
                verdict,
                severity,
                place,
                where,
                sentence,
                -1,
                message,
                provisions,
                reason,
                related,
                probability,
                fingerprint);
    }

    /** The same match as one that is no claim, or is covered. */
    public Finding excused(String why) {
        return new Finding(
                rule,
                Verdict.EXCUSED,
                severity,
                place,
                where,
                sentence,
                offset,
                message,
                provisions,
                why,
                related,
                probability,
                fingerprint);
    }

    /** The same finding with edits that settle it. */
    public Finding suggesting(List<Suggestion> edits) {
        return new Finding(
                rule,
                verdict,
                severity,
                place,
                where,
                sentence,
                offset,
                message,
                provisions,
                reason,
                related,
                probability,
                fingerprint,
                edits);
    }

    public String category() {
        return rule.category();
    }

    public Optional<String> whyNot() {
        return Optional.ofNullable(reason);
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
