package org.candorlint.report.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.candorlint.finding.Finding;

/** How many findings there are of each tone; the gravest and the most first. */
record Tally(int errors, int warnings, int notes, int reviews) implements Comparable<Tally> {

    private static final Comparator<Tally> GRAVEST_FIRST = Comparator.comparing(Tally::errors)
            .thenComparing(Tally::warnings)
            .thenComparing(Tally::reviews)
            .thenComparing(Tally::notes)
            .reversed();

    /** Excused matches are no findings and do not count. */
    static Tally of(Collection<Finding> findings) {
        Map<Tone, Integer> counts = new EnumMap<>(Tone.class);
        findings.forEach(finding -> counts.merge(Tone.of(finding), 1, Integer::sum));
        return new Tally(
                counts.getOrDefault(Tone.ERROR, 0),
                counts.getOrDefault(Tone.WARNING, 0),
                counts.getOrDefault(Tone.NOTE, 0),
                counts.getOrDefault(Tone.REVIEW, 0));
    }

    int total() {
        return errors + warnings + notes + reviews;
    }

    /** A bar as long as the total, in one piece for each tone. */
    List<Piece> bar() {
        List<Piece> bar = new ArrayList<>();
        int start = 0;
        for (Piece piece : List.of(
                new Piece(Tone.ERROR, 0, errors),
                new Piece(Tone.WARNING, 0, warnings),
                new Piece(Tone.NOTE, 0, notes),
                new Piece(Tone.REVIEW, 0, reviews))) {
            if (piece.length() > 0) {
                bar.add(new Piece(piece.tone(), start, piece.length()));
                start += piece.length();
            }
        }
        return bar;
    }

    @Override
    public int compareTo(Tally other) {
        return GRAVEST_FIRST.compare(this, other);
    }

    /** Part of a bar; a finding is one unit long. */
    record Piece(Tone tone, int start, int length) {}
}
