package org.candorlint.evaluation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** How findings did against labelled pages. Immutable and thread-safe. */
public record Score(List<PageScore> pages) {

    public Score {
        pages = List.copyOf(pages);
    }

    /** Those labels that were given or reported, by name. */
    public SortedMap<String, Counts> labels() {
        SortedMap<String, Counts> labels = new TreeMap<>();
        outcomes().forEach(o -> labels.merge(o.label(), Counts.of(o), Counts::plus));
        return labels;
    }

    /** Every label and finding alike. */
    public Counts micro() {
        return Counts.of(outcomes());
    }

    /** The mean F1 of the labels that occur in the pages; NaN where there are none. */
    public double macroF1() {
        double sum = 0;
        int known = 0;
        for (Counts counts : labels().values()) {
            if (counts.tp() + counts.fn() > 0) {
                sum += counts.f1();
                known++;
            }
        }
        return known == 0 ? Double.NaN : sum / known;
    }

    public int silentPages() {
        return (int) pages.stream().filter(PageScore::silent).count();
    }

    public int findingsOnSilentPages() {
        return pages.stream()
                .filter(PageScore::silent)
                .mapToInt(PageScore::findings)
                .sum();
    }

    public List<Outcome> outcomes(Outcome.Kind... kinds) {
        var wanted = kinds.length == 0 ? EnumSet.allOf(Outcome.Kind.class) : EnumSet.copyOf(Arrays.asList(kinds));
        return pages.stream()
                .flatMap(page -> page.outcomes().stream())
                .filter(outcome -> wanted.contains(outcome.kind()))
                .toList();
    }
}
