package org.candorlint.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.candorlint.strength.Likeness;

/** Which page of the new version is which page of the old one. */
final class PagePairs {

    /** Two pages of which so much of the words of their claims agree are one that was renamed. */
    private static final double SAME = 0.75;

    private PagePairs() {}

    /** The new name of each page that is in both versions, by the old one. */
    static Map<String, String> of(Version before, Version after) {
        Map<String, String> pairs = new TreeMap<>();
        Set<String> gone = new TreeSet<>(before.pages());
        Set<String> come = new TreeSet<>(after.pages());
        if (gone.size() == 1 && come.size() == 1) {
            return Map.of(gone.iterator().next(), come.iterator().next());
        }
        for (String path : before.pages()) {
            if (after.pages().contains(path)) {
                pairs.put(path, path);
                gone.remove(path);
                come.remove(path);
            }
        }
        renamed(gone, come, before, after, pairs);
        return pairs;
    }

    private record Candidate(String from, String to, double likeness) {}

    private static void renamed(
            Set<String> gone, Set<String> come, Version before, Version after, Map<String, String> pairs) {
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
                pairs.put(candidate.from(), candidate.to());
                gone.remove(candidate.from());
                come.remove(candidate.to());
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
