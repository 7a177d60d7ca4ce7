package org.candorlint.suggest;

import java.util.List;
import org.candorlint.text.Span;

/**
 * What to put in place of a stretch of a passage. Immutable and thread-safe.
 *
 * @param span half-open UTF-16 offsets in the text of the passage
 * @param leftOut the words that go, for people
 */
public record Change(Span span, String replacement, List<String> leftOut) {

    public Change {
        leftOut = List.copyOf(leftOut);
    }

    /** Leaves a stretch out. */
    public static Change without(Span span, String passage) {
        return new Change(span, "", List.of(span.of(passage).strip()));
    }

    /** The text afterwards. */
    public String in(String passage) {
        return passage.substring(0, span.start()) + replacement + passage.substring(span.end());
    }

    /** How much longer it makes the text, in UTF-16 units; negative where it makes it shorter. */
    public int growth() {
        return replacement.length() - span.length();
    }
}
