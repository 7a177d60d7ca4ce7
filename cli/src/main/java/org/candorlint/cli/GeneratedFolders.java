package org.candorlint.cli;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Folders that generators of sites usually write.
 *
 * @param certain there are pages beside them from which they are likely written
 * @param possible by their names they may be
 */
record GeneratedFolders(List<String> certain, List<String> possible) {

    private static final Set<String> OUTPUT = Set.of("_site", "_build", "_book", "dist", "build", "target", "out");
    private static final Set<String> MAYBE = Set.of("public", "www", "htdocs");

    static GeneratedFolders of(List<FoundPages.Page> pages) {
        TreeSet<String> output = new TreeSet<>();
        TreeSet<String> maybe = new TreeSet<>();
        boolean others = false;
        for (FoundPages.Page page : pages) {
            String within = folder(page.name(), OUTPUT);
            others |= within.isEmpty();
            if (!within.isEmpty()) {
                output.add(within);
            } else if (!folder(page.name(), MAYBE).isEmpty()) {
                maybe.add(folder(page.name(), MAYBE));
            }
        }
        // Where there is nothing else, the output is what there is to check.
        return others
                ? new GeneratedFolders(List.copyOf(output), List.copyOf(maybe))
                : new GeneratedFolders(List.of(), List.copyOf(output));
    }

    /** The highest folder above a page with one of the names; empty where there is none. */
    private static String folder(String page, Set<String> names) {
        int start = 0;
        for (int slash = page.indexOf('/'); slash >= 0; slash = page.indexOf('/', start)) {
            if (names.contains(page.substring(start, slash))) {
                return page.substring(0, slash);
            }
            start = slash + 1;
        }
        return "";
    }
}
