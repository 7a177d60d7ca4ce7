package org.candorlint.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.candorlint.report.Quantity;

/** Counts what a walk through folders leaves out, so that it can be said. Not thread-safe. */
final class Skipped {

    private static final int MOST_KINDS = 6;

    private final Map<String, Integer> kinds = new TreeMap<>();
    private final TreeSet<String> folders = new TreeSet<>();
    private int excluded;

    void file(String name) {
        int dot = name.lastIndexOf('.');
        String kind = dot < 1 ? "without extension" : name.substring(dot).toLowerCase(Locale.ROOT);
        kinds.merge(kind, 1, Integer::sum);
    }

    /** A folder that is not entered: hidden, of a package manager, or reached before by another way. */
    void folder(String name) {
        folders.add(name);
    }

    void excluded(int pages) {
        excluded += pages;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        int files = kinds.values().stream().mapToInt(Integer::intValue).sum();
        if (files > 0) {
            sentences.add(
                    "Left out " + Quantity.of(files, "file") + " of kinds that Candor does not read: " + list() + ".");
        }
        if (!folders.isEmpty()) {
            sentences.add("Did not enter " + Quantity.list(List.copyOf(folders)) + ".");
        }
        if (excluded > 0) {
            sentences.add("Left out " + Quantity.of(excluded, "page") + " that candor.yaml excludes.");
        }
        return sentences;
    }

    private String list() {
        List<Map.Entry<String, Integer>> sorted = kinds.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        String named = sorted.stream()
                .limit(MOST_KINDS)
                .map(kind -> kind.getValue() + " " + kind.getKey())
                .collect(Collectors.joining(", "));
        int others =
                sorted.stream().skip(MOST_KINDS).mapToInt(Map.Entry::getValue).sum();
        return others == 0 ? named : named + ", " + others + " others";
    }
}
