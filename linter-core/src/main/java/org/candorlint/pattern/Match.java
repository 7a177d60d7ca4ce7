package org.candorlint.pattern;

import java.util.List;
import java.util.Map;
import org.candorlint.text.Span;

/**
 * Terms {@code start} (inclusive) to {@code end} (exclusive) of a sentence, which a pattern fits.
 *
 * @param key what the pattern was added under
 * @param captures where in the text of the passage the captures that took part were found
 * @param passed ranges of terms that the pattern lets pass without naming them, from left to right: those in its gaps,
 *     and those that fit {@code !word} or a bare {@code <TAG>}
 */
public record Match<K>(K key, TermScan scan, int start, int end, Map<String, Span> captures, List<Span> passed) {

    public Match {
        passed = List.copyOf(passed);
    }

    /** The same match of a pattern that was added under another key. */
    <L> Match<L> under(L other) {
        return new Match<>(other, scan, start, end, captures, passed);
    }

    /** Where it stands in the text of the passage. */
    public Span span() {
        return scan.span(start, end);
    }

    /** Whether a term of the sentence belongs to the match by a word or lexicon of the pattern. */
    public boolean names(int term) {
        if (term < start || term >= end) {
            return false;
        }
        for (Span range : passed) {
            if (range.start() <= term && term < range.end()) {
                return false;
            }
        }
        return true;
    }

    /** The words of the page, from the first term to the last. */
    public String text() {
        Span span = span();
        int base = scan.sentence().span().start();
        return scan.sentence().text().substring(span.start() - base, span.end() - base);
    }
}
