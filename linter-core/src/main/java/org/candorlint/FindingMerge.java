package org.candorlint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.candorlint.finding.Finding;
import org.candorlint.text.Span;

/**
 * Leaves one of several findings that say the same of the same words: of those of one category in one sentence that
 * overlap, the gravest, then the longest, then the first by rule. Gravest before longest, so that a merge never changes
 * whether a run fails.
 */
final class FindingMerge {

    private static final Comparator<Finding> BEST_FIRST = Comparator.comparing(Finding::verdict)
            .thenComparing(Finding::severity, Comparator.reverseOrder())
            .thenComparing(f -> f.place().text().length(), Comparator.reverseOrder())
            .thenComparing(f -> f.rule().id())
            .thenComparing(f -> f.place().span());

    private FindingMerge() {}

    static List<Finding> merge(List<Finding> findings) {
        List<Finding> kept = new ArrayList<>();
        // What is kept of one category in one sentence never overlaps, so its neighbours by start are all to look at.
        Map<Key, NavigableMap<Integer, Span>> taken = new HashMap<>();
        for (Finding finding : findings.stream().sorted(BEST_FIRST).toList()) {
            Span span = finding.place().span();
            boolean aboutPage = finding.sentence().isEmpty();
            NavigableMap<Integer, Span> spans = taken.computeIfAbsent(Key.of(finding), key -> new TreeMap<>());
            if (aboutPage || !overlaps(spans, span)) {
                spans.put(span.start(), span);
                kept.add(finding);
            }
        }
        return kept;
    }

    private static boolean overlaps(NavigableMap<Integer, Span> spans, Span span) {
        var before = spans.floorEntry(span.start());
        var after = spans.ceilingEntry(span.start());
        return (before != null && before.getValue().overlaps(span))
                || (after != null && after.getValue().overlaps(span));
    }

    private record Key(String category, String sentence) {
        static Key of(Finding finding) {
            return new Key(finding.category(), finding.sentence());
        }
    }
}
