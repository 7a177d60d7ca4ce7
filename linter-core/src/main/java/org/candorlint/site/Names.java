package org.candorlint.site;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the names that somebody may have meant. */
public final class Names {

    private static final int MOST_NEAR = 3;
    private static final int MOST_LISTED = 40;

    private Names() {}

    /** A hint for a name that is not among {@code known}: the nearest ones and, unless they are too many, all. */
    public static String hint(String name, Collection<String> known, String kind) {
        List<String> near = near(name, known);
        List<String> sorted = known.stream().sorted().toList();
        String meant = near.isEmpty() ? "" : "Did you mean " + String.join(" or ", near) + "? ";
        String all = sorted.size() > MOST_LISTED || sorted.isEmpty()
                ? ""
                : "The " + kind + " are: " + String.join(", ", sorted) + ".";
        return (meant + all).strip();
    }

    /** {@code name}, if it is among {@code known}. */
    static String known(String kind, String name, Collection<String> known) {
        if (!known.contains(name)) {
            throw new WrongSetting("there is no " + kind + " '" + name + "'", hint(name, known, kind + "s"));
        }
        return name;
    }

    private static List<String> near(String name, Collection<String> known) {
        String wanted = name.toLowerCase(Locale.ROOT);
        record Candidate(String name, int distance) {}
        return known.stream()
                .map(candidate -> new Candidate(candidate, distance(wanted, candidate.toLowerCase(Locale.ROOT))))
                // A third of the letters wrong is a slip of the fingers; more is another word.
                .filter(candidate -> candidate.distance <= Math.max(1, wanted.length() / 3))
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(MOST_NEAR)
                .map(Candidate::name)
                .toList();
    }

    // A part of a name, such as any-cell of pluripotency/any-cell, is as near as can be.
    private static int distance(String wanted, String candidate) {
        boolean part = wanted.length() > 2 && candidate.contains(wanted);
        return part ? 0 : LevenshteinDistance.getDefaultInstance().apply(wanted, candidate);
    }
}
