package org.candorlint.evaluation;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * Pages dealt out for cross-validation: each fold is held out once while the others train. Pages are dealt kind by kind, in the order
 * of a hash of their names, so that every fold has its share of every kind, and the order in which pages come makes no difference.
 * Immutable and thread-safe.
 *
 * @param count how many folds
 * @param foldByPage the fold of each page, from 0, by file name
 */
public record Folds(int count, SortedMap<String, Integer> foldByPage) {

    public Folds {
        if (count < 2) {
            throw new IllegalArgumentException("cross-validation needs two folds or more: " + count);
        }
        foldByPage = Collections.unmodifiableSortedMap(new TreeMap<>(foldByPage));
    }

    public static Folds of(Collection<LabelledPage> pages, int count) {
        SortedMap<String, List<LabelledPage>> byKind =
                pages.stream().collect(Collectors.groupingBy(LabelledPage::kind, TreeMap::new, Collectors.toList()));
        SortedMap<String, Integer> folds = new TreeMap<>();
        var order = Comparator.comparingLong((String name) -> hash(name)).thenComparing(Comparator.naturalOrder());
        // Dealing goes on where the kind before stopped, or small kinds would all end in the first folds.
        int next = 0;
        for (List<LabelledPage> kind : byKind.values()) {
            var names = kind.stream()
                    .map(LabelledPage::page)
                    .distinct()
                    .sorted(order)
                    .toList();
            for (String name : names) {
                folds.put(name, next++ % Math.max(count, 1));
            }
        }
        return new Folds(count, folds);
    }

    /** File names of the pages that are held out with this fold. */
    public List<String> heldOut(int fold) {
        return foldByPage.keySet().stream()
                .filter(page -> foldByPage.getOrDefault(page, -1) == fold)
                .toList();
    }

    /** File names of the others. */
    public List<String> training(int fold) {
        return foldByPage.keySet().stream()
                .filter(page -> foldByPage.getOrDefault(page, -1) != fold)
                .toList();
    }

    private static long hash(String name) {
        var hash = new CRC32();
        hash.update(name.getBytes(StandardCharsets.UTF_8));
        return hash.getValue();
    }
}
