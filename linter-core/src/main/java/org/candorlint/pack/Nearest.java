package org.candorlint.pack;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the name that somebody meant. */
final class Nearest {

    private static final int MOST_LISTED = 12;

    private Nearest() {}

    /** A hint for a name that is not among {@code known}: the nearest one, or all of them when they are few. */
    static String hint(String name, Collection<String> known) {
        // A third of the letters wrong is a slip of the fingers; more is another word.
        LevenshteinDistance distance = new LevenshteinDistance(Math.max(1, name.length() / 3));
        String lower = name.toLowerCase(Locale.ROOT);
        record Candidate(String name, int distance) {}
        var nearest = known.stream()
                .map(k -> new Candidate(k, distance.apply(lower, k.toLowerCase(Locale.ROOT))))
                .filter(c -> c.distance() >= 0)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name));
        if (nearest.isPresent()) {
            return "did you mean '" + nearest.get().name() + "'?";
        }
        List<String> sorted = known.stream().sorted().toList();
        return sorted.isEmpty() || sorted.size() > MOST_LISTED ? "" : "known: " + String.join(", ", sorted);
    }
}
