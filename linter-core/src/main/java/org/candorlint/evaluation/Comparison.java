package org.candorlint.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What changed between two scores of the same pages, sentence by sentence. Pages that only one of them has are named and left out
 * of the rest. Immutable and thread-safe.
 *
 * @param newlyFound labels that were missed before
 * @param newlyMissed labels that were found before
 * @param goneFalseAlarms as they were before
 */
public record Comparison(
        List<Outcome> newlyFound,
        List<Outcome> newlyMissed,
        List<Outcome> newFalseAlarms,
        List<Outcome> goneFalseAlarms,
        List<String> pagesOnlyBefore,
        List<String> pagesOnlyAfter) {

    private record Key(String page, String label, String sentence) {
        static Key of(Outcome outcome) {
            return new Key(
                    outcome.page(),
                    outcome.label(),
                    Folded.of(outcome.sentence()).text());
        }
    }

    public Comparison {
        newlyFound = List.copyOf(newlyFound);
        newlyMissed = List.copyOf(newlyMissed);
        newFalseAlarms = List.copyOf(newFalseAlarms);
        goneFalseAlarms = List.copyOf(goneFalseAlarms);
        pagesOnlyBefore = List.copyOf(pagesOnlyBefore);
        pagesOnlyAfter = List.copyOf(pagesOnlyAfter);
    }

    public static Comparison of(Score before, Score after) {
        Set<String> earlier = names(before);
        Set<String> later = names(after);
        var alarmsBefore = keys(before, Comparison::isFalseAlarm);
        var alarmsAfter = keys(after, Comparison::isFalseAlarm);
        var missedBefore = keys(before, o -> o.kind().missed());
        var hitsBefore = keys(before, Comparison::isHit);
        return new Comparison(
                select(after, o -> isHit(o) && missedBefore.contains(Key.of(o))),
                select(after, o -> o.kind().missed() && hitsBefore.contains(Key.of(o))),
                select(after, o -> isFalseAlarm(o) && earlier.contains(o.page()) && !alarmsBefore.contains(Key.of(o))),
                select(before, o -> isFalseAlarm(o) && later.contains(o.page()) && !alarmsAfter.contains(Key.of(o))),
                without(before, later),
                without(after, earlier));
    }

    private static boolean isHit(Outcome outcome) {
        return outcome.kind() == Outcome.Kind.HIT;
    }

    private static boolean isFalseAlarm(Outcome outcome) {
        return outcome.kind() == Outcome.Kind.FALSE_ALARM;
    }

    private static List<Outcome> select(Score score, Predicate<Outcome> wanted) {
        return score.outcomes().stream().filter(wanted).toList();
    }

    private static Set<Key> keys(Score score, Predicate<Outcome> wanted) {
        return score.outcomes().stream().filter(wanted).map(Key::of).collect(Collectors.toSet());
    }

    private static Set<String> names(Score score) {
        Set<String> names = new HashSet<>();
        score.pages().forEach(page -> names.add(page.page()));
        return names;
    }

    private static List<String> without(Score score, Set<String> others) {
        return score.pages().stream()
                .map(PageScore::page)
                .filter(page -> !others.contains(page))
                .toList();
    }
}
