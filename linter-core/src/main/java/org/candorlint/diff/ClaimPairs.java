package org.candorlint.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import org.candorlint.strength.Likeness;

/** Pairs claims of an old version with those of a new one; each is in one pair at most. Not thread-safe. */
final class ClaimPairs {

    /** From which likeness on two sentences of one page are two wordings of one claim. */
    private static final double ALIKE = 0.5;

    private final List<Claim> before;
    private final List<Claim> after;

    /** Two claims that are one. */
    record Pair(Claim before, Claim after) {}

    /** Takes what it pairs from both lists. */
    ClaimPairs(List<Claim> before, List<Claim> after) {
        this.before = before;
        this.after = after;
    }

    /** Those that are the same, in order. */
    List<Pair> same(BiPredicate<Claim, Claim> same) {
        List<Pair> pairs = new ArrayList<>();
        for (Claim old : List.copyOf(before)) {
            after.stream().filter(now -> same.test(old, now)).findFirst().ifPresent(now -> pairs.add(take(old, now)));
        }
        return pairs;
    }

    private record Candidate(Claim before, Claim after, double likeness) {}

    /** Those that are most alike, best first; of equally good ones the first in both versions. */
    List<Pair> alike(BiPredicate<Claim, Claim> allowed) {
        return alike(allowed, ALIKE);
    }

    /** @param least from which likeness on they are one */
    List<Pair> alike(BiPredicate<Claim, Claim> allowed, double least) {
        List<Candidate> candidates = new ArrayList<>();
        for (Claim old : before) {
            for (Claim now : after) {
                if (allowed.test(old, now)
                        && !old.sentence().isBlank()
                        && !now.sentence().isBlank()) {
                    double likeness = Likeness.of(old.sentence(), now.sentence());
                    if (likeness >= least) {
                        candidates.add(new Candidate(old, now, likeness + kinship(old, now)));
                    }
                }
            }
        }
        candidates.sort(Comparator.comparingDouble((Candidate candidate) -> -candidate.likeness())
                .thenComparing(Candidate::before)
                .thenComparing(Candidate::after));
        List<Pair> pairs = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (before.contains(candidate.before()) && after.contains(candidate.after())) {
                pairs.add(take(candidate.before(), candidate.after()));
            }
        }
        return pairs;
    }

    // A sentence may make several claims, of which each has its own fate.
    private static double kinship(Claim old, Claim now) {
        if (old.rule().equals(now.rule())) {
            return 0.2;
        }
        return old.category().equals(now.category()) ? 0.1 : 0;
    }

    private Pair take(Claim old, Claim now) {
        before.remove(old);
        after.remove(now);
        return new Pair(old, now);
    }
}
