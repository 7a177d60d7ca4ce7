package org.candorlint.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.candorlint.report.Quantity;

/** Counts what a walk through folders leaves out, so that it can be said. Not thread-safe. */
final class Skipped {

    private static final int MOST_KINDS = 6;

    private final Map<String, Integer> kinds = new TreeMap<>();
    private final TreeSet<String> folders = new TreeSet<>();
    private final TreeSet<String> reports = new TreeSet<>();
    private final SortedMap<String, String> reasons = new TreeMap<>();
    private int excluded;
    private final Map<String, Integer> unchanged = new TreeMap<>();

    /** A file of a kind that Candor does not read, by its name in reports. */
    void file(String name) {
        String last = last(name);
        int dot = last.lastIndexOf('.');
        String kind = dot < 1 ? "without extension" : last.substring(dot).toLowerCase(Locale.ROOT);
        kinds.merge(kind, 1, Integer::sum);
        reasons.put(name, "is of a kind that Candor does not read");
    }

    /** A report that Candor wrote. */
    void report(String name) {
        reports.add(last(name));
        reasons.put(name, "is a report that Candor wrote");
    }

    /** A folder that is not entered: hidden, or of a package manager. */
    void folder(String name) {
        folders.add(last(name));
        reasons.put(name, "is not entered: hidden, or of a package manager");
    }

    void excluded(List<FoundPages.Page> pages) {
        excluded += pages.size();
        pages.forEach(page -> reasons.put(page.name(), "candor.yaml excludes it"));
    }

    void unchanged(List<FoundPages.Page> pages, String revision) {
        unchanged.merge(revision, pages.size(), Integer::sum);
        pages.forEach(page -> reasons.put(page.name(), "has not changed since " + revision + ", or git ignores it"));
    }

    /** Why each thing was left out, by its name. */
    SortedMap<String, String> reasons() {
        return reasons;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        int files = kinds.values().stream().mapToInt(Integer::intValue).sum();
        if (files > 0) {
            sentences.add(
                    "Left out " + Quantity.of(files, "file") + " of kinds that Candor does not read: " + list() + ".");
        }
        if (!reports.isEmpty()) {
            sentences.add("Left out " + Quantity.list(List.copyOf(reports)) + ", written by Candor.");
        }
        if (!folders.isEmpty()) {
            sentences.add("Did not enter " + Quantity.list(List.copyOf(folders)) + ".");
        }
        if (excluded > 0) {
            sentences.add("Left out " + Quantity.of(excluded, "page") + " that candor.yaml excludes.");
        }
        unchanged.forEach((revision, pages) -> {
            if (pages > 0) {
                sentences.add("Left out " + Quantity.of(pages, "page") + " unchanged since " + revision + ".");
            }
        });
        return sentences;
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
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
