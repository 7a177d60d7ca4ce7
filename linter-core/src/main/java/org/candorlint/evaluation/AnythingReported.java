package org.candorlint.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.candorlint.finding.Verdict;

/**
 * Whether the right sentences were reported, whatever was said of them. Sentences with optional labels alone count neither way;
 * findings about a whole page are left out.
 */
final class AnythingReported {
    private AnythingReported() {}

    static Counts count(LabelScheme scheme, List<ScoredFinding> findings, List<LabelledPage> pages) {
        Map<String, List<ScoredFinding>> byPage = findings.stream()
                .filter(f -> f.verdict() != Verdict.EXCUSED && scheme.sentence().contains(f.category()))
                .collect(Collectors.groupingBy(ScoredFinding::page));
        Counts counts = Counts.NONE;
        for (LabelledPage page : pages) {
            counts = counts.plus(count(LabelledPlaces.of(page, scheme), byPage.getOrDefault(page.page(), List.of())));
        }
        return counts;
    }

    private static Counts count(LabelledPlaces places, List<ScoredFinding> findings) {
        Set<Integer> reported = new HashSet<>();
        Set<String> alarms = new HashSet<>();
        for (ScoredFinding finding : findings) {
            var whereabouts = Whereabouts.of(finding);
            var at = places.of(whereabouts).stream()
                    .filter(i -> !isBare(places.sentences().get(i)))
                    .toList();
            reported.addAll(at);
            if (at.isEmpty()) {
                alarms.add(whereabouts.key());
            }
        }
        int tp = 0;
        int fn = 0;
        for (int i = 0; i < places.sentences().size(); i++) {
            if (!places.sentences().get(i).labels().isEmpty()) {
                tp += reported.contains(i) ? 1 : 0;
                fn += reported.contains(i) ? 0 : 1;
            }
        }
        return new Counts(tp, alarms.size(), fn);
    }

    private static boolean isBare(LabelledSentence sentence) {
        return sentence.labels().isEmpty() && sentence.optional().isEmpty();
    }
}
