package org.candorlint.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.candorlint.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Which comment covers which place of a page. A page may hold any number of comments and findings, so that neither is looked
 * through for each of the other. Immutable and thread-safe.
 */
final class IgnoreRegions {

    private static final int NONE = Integer.MAX_VALUE;

    private final List<Ignore> ignores;

    /** By rule or category: from which offset on which ignore counts, as its place in the list. */
    private final Map<String, NavigableMap<Integer, Integer>> first;

    private IgnoreRegions(List<Ignore> ignores, Map<String, NavigableMap<Integer, Integer>> first) {
        this.ignores = ignores;
        this.first = first;
    }

    /** @param ignores where several cover a finding, the first of them counts */
    static IgnoreRegions of(List<Ignore> ignores) {
        Map<String, TreeMap<Integer, List<Integer>>> edges = new HashMap<>();
        for (int i = 0; i < ignores.size(); i++) {
            Ignore ignore = ignores.get(i);
            if (!ignore.region().isEmpty()) {
                TreeMap<Integer, List<Integer>> own = edges.computeIfAbsent(ignore.what(), what -> new TreeMap<>());
                own.computeIfAbsent(ignore.region().start(), at -> new ArrayList<>())
                        .add(i);
                own.computeIfAbsent(ignore.region().end(), at -> new ArrayList<>())
                        .add(i);
            }
        }
        Map<String, NavigableMap<Integer, Integer>> first = new HashMap<>();
        edges.forEach((what, own) -> first.put(what, sweep(own)));
        return new IgnoreRegions(List.copyOf(ignores), first);
    }

    /** At the first of its two edges a region opens, at the second it closes. */
    private static NavigableMap<Integer, Integer> sweep(NavigableMap<Integer, List<Integer>> edges) {
        NavigableMap<Integer, Integer> first = new TreeMap<>();
        NavigableSet<Integer> open = new TreeSet<>();
        edges.forEach((at, turned) -> {
            for (Integer ignore : turned) {
                if (!open.remove(ignore)) {
                    open.add(ignore);
                }
            }
            first.put(at, open.isEmpty() ? NONE : open.first());
        });
        return first;
    }

    /** The first that covers a finding. */
    Optional<Ignore> covering(Finding finding) {
        int at = finding.place().span().start();
        int ignore = Math.min(at(finding.rule().id(), at), at(finding.category(), at));
        return ignore == NONE ? Optional.empty() : Optional.of(ignores.get(ignore));
    }

    private int at(String what, int offset) {
        NavigableMap<Integer, Integer> own = first.get(what);
        Map.@Nullable Entry<Integer, Integer> entry = own == null ? null : own.floorEntry(offset);
        return entry == null ? NONE : entry.getValue();
    }

    /** Those that cover none of the findings, in their order. */
    static List<Ignore> unused(List<Ignore> ignores, List<Finding> findings) {
        Map<String, TreeSet<Integer>> starts = new HashMap<>();
        for (Finding finding : findings) {
            Stream.of(finding.rule().id(), finding.category())
                    .forEach(what -> starts.computeIfAbsent(what, w -> new TreeSet<>())
                            .add(finding.place().span().start()));
        }
        return ignores.stream()
                .filter(ignore -> {
                    TreeSet<Integer> own = starts.get(ignore.what());
                    @Nullable
                    Integer next =
                            own == null ? null : own.ceiling(ignore.region().start());
                    return next == null || next >= ignore.region().end();
                })
                .toList();
    }
}
