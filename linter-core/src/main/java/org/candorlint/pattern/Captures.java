package org.candorlint.pattern;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.candorlint.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads the captures of a match off the marks that its thread left. */
final class Captures {

    private Captures() {}

    /** By name; of a capture that was passed several times the last. Empty captures are left out. */
    static Map<String, Span> read(List<String> names, @Nullable Mark newest, TermScan scan) {
        if (newest == null || names.isEmpty()) {
            return Map.of();
        }
        SortedMap<String, Span> captures = new TreeMap<>();
        Map<Integer, Integer> ends = new HashMap<>();
        for (Mark mark = newest; mark != null; mark = mark.before()) {
            if (mark.kind() == Mark.Kind.CLOSES) {
                ends.put(mark.number(), mark.term());
            } else if (mark.kind() == Mark.Kind.OPENS) {
                Integer end = ends.remove(mark.number());
                if (end != null && end > mark.term()) {
                    captures.putIfAbsent(names.get(mark.number()), scan.span(mark.term(), end));
                }
            }
        }
        return Collections.unmodifiableSortedMap(captures);
    }
}
