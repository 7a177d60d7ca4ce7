package org.candorlint.pattern;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.candorlint.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads off the marks of a thread which terms it passed without naming them. */
final class Passed {

    private Passed() {}

    /** Ranges of terms from left to right; neighbouring ones are joined. */
    static List<Span> read(@Nullable Mark newest) {
        List<Span> ranges = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (Mark mark = newest; mark != null; mark = mark.before()) {
            if (mark.kind() != Mark.Kind.PASSES) {
                continue;
            }
            if (mark.term() + mark.number() != start) {
                if (start >= 0) {
                    ranges.add(new Span(start, end));
                }
                end = mark.term() + mark.number();
            }
            start = mark.term();
        }
        if (start >= 0) {
            ranges.add(new Span(start, end));
        }
        Collections.reverse(ranges);
        return ranges;
    }
}
