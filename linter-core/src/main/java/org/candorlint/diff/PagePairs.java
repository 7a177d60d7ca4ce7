package org.candorlint.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.candorlint.strength.Likeness;

/** Which page of the new version is which page of the old one. Not thread-safe. */
final class PagePairs {

    /** Two pages of which so much of the words of their claims agree are one that was renamed. */
    private static final double SAME = 0.75;

    private final Set<String> gone;
    private final Set<String> come;
    private final Map<String, String> pairs = new TreeMap<>();
    private final SortedMap<String, String> renamed = new TreeMap<>();

    private PagePairs(Version before, Version after) {
        gone = new TreeSet<>(before.pages());
        come = new TreeSet<>(after.pages());
    }

    static PagePairs of(Version before, Version after) {
        PagePairs pages = new PagePairs(before, after);
        List.copyOf(pages.gone).stream().filter(pages.come::contains).forEach(path -> pages.pair(path, path));
        pages.otherFolder();
        if (pages.gone.size() == 1 && pages.come.size() == 1 && pages.pairs.isEmpty()) {
            pages.rename(pages.gone.iterator().next(), pages.come.iterator().next());
        }
        pages.alike(before, after);
        return pages;
    }

    /** The new name of each page that is in both versions, by the old one. */
    Map<String, String> all() {
        return pairs;
    }

    /** Those of them whose names say nothing of it. */
    SortedMap<String, String> renamed() {
        return renamed;
    }

    private void pair(String from, String to) {
        pairs.put(from, to);
        gone.remove(from);
        come.remove(to);
    }

    private void rename(String from, String to) {
        pair(from, to);
        renamed.put(from, to);
    }

    /** Two reports may be of two folders; then no name is in both, and what follows the folder tells. */
    private void otherFolder() {
        if (!pairs.isEmpty()) {
            return;
        }
        int old = common(gone);
        int now = common(come);
        Map<String, String> byTail = new HashMap<>();
        come.forEach(path -> byTail.put(path.substring(now), path));
        for (String from : List.copyOf(gone)) {
            String to = byTail.get(from.substring(old));
            if (to != null) {
                pair(from, to);
            }
        }
    }

    /** The length of the path of the folder that holds all of them. */
    private static int common(Set<String> paths) {
        String folder = null;
        for (String path : paths) {
            String own = path.substring(0, path.lastIndexOf('/') + 1);
            folder = folder == null ? own : folder;
            while (!own.startsWith(folder)) {
                folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
            }
        }
        return folder == null ? 0 : folder.length();
    }

    private record Candidate(String from, String to, double likeness) {}

    private void alike(Version before, Version after) {
        Map<String, Map<CharSequence, Integer>> old = words(gone, before);
        Map<String, Map<CharSequence, Integer>> now = words(come, after);
        List<Candidate> candidates = new ArrayList<>();
        for (String from : gone) {
            for (String to : come) {
                double likeness = Likeness.ofWords(old.getOrDefault(from, Map.of()), now.getOrDefault(to, Map.of()));
                if (likeness >= SAME) {
                    candidates.add(new Candidate(from, to, likeness));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble((Candidate candidate) -> -candidate.likeness())
                .thenComparing(Candidate::from)
                .thenComparing(Candidate::to));
        for (Candidate candidate : candidates) {
            if (gone.contains(candidate.from()) && come.contains(candidate.to())) {
                rename(candidate.from(), candidate.to());
            }
        }
    }

    private static Map<String, Map<CharSequence, Integer>> words(Set<String> pages, Version version) {
        Map<String, List<String>> sentences = new HashMap<>();
        for (Claim claim : version.claims()) {
            if (pages.contains(claim.path())) {
                sentences
                        .computeIfAbsent(claim.path(), unused -> new ArrayList<>())
                        .add(claim.sentence());
            }
        }
        Map<String, Map<CharSequence, Integer>> words = new HashMap<>();
        sentences.forEach((path, own) -> words.put(path, Likeness.words(own.toArray(String[]::new))));
        return words;
    }
}
