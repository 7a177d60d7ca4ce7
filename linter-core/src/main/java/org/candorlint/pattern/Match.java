package org.candorlint.pattern;

import java.util.Map;
import org.candorlint.text.Span;

/**
 * Terms {@code start} (inclusive) to {@code end} (exclusive) of a sentence, which a pattern fits.
 *
 * @param key what the pattern was added under
 * @param captures where in the text of the passage the captures that took part were found
 */
public record Match<K>(K key, TermScan scan, int start, int end, Map<String, Span> captures) {

    /** Where it stands in the text of the passage. */
    public Span span() {
        return scan.span(start, end);
    }

    /** The words of the page, from the first term to the last. */
    public String text() {
        Span span = span();
        int base = scan.sentence().span().start();
        return scan.sentence().text().substring(span.start() - base, span.end() - base);
    }
}
