package org.candorlint.stance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.candorlint.pattern.Match;
import org.candorlint.pattern.PatternSet;
import org.candorlint.pattern.PatternSets;
import org.candorlint.pattern.TermScan;
import org.candorlint.pattern.Vocabulary;
import org.candorlint.stance.Cue.Role;

/** The cues of a rule set over its vocabulary. Immutable and thread-safe. */
public final class CueSet {

    private final PatternSet<Cue> cues;
    private final PatternSet<Cue> limits;

    private CueSet(PatternSet<Cue> cues, PatternSet<Cue> limits) {
        this.cues = cues;
        this.limits = limits;
    }

    /**
     * A set of these cues.
     *
     * @throws IllegalArgumentException if the vocabulary was built without one of their patterns
     */
    public static CueSet of(List<Cue> cues, Vocabulary vocabulary) {
        return of(cues, PatternSets.over(vocabulary));
    }

    /**
     * A set of these cues.
     *
     * @param sets makes its two sets of patterns
     * @throws IllegalArgumentException if {@code sets} cannot make them
     */
    public static CueSet of(List<Cue> cues, PatternSets sets) {
        return new CueSet(
                patterns(cues, EnumSet.of(Role.CUE, Role.PSEUDO), sets),
                patterns(cues, EnumSet.of(Role.TERMINATOR, Role.BRIDGE), sets));
    }

    /** The cues of a sentence and the words that only look like one, whatever they reach. */
    public List<Match<Cue>> matches(TermScan scan) {
        return cues.matches(scan);
    }

    /** The genuine cues of a sentence with what each reaches, and the words that only look like cues. */
    CuesFound find(TermScan scan) {
        List<Match<Cue>> all = cues.matches(scan);
        if (all.isEmpty()) {
            return CuesFound.NONE;
        }
        List<Match<Cue>> genuine = Overlaps.without(all, Role.PSEUDO);
        // Most sentences hold no cue, and some terminators ask for tags, which are dear.
        Limits ends =
                new Limits(scan, genuine.isEmpty() ? List.of() : Overlaps.without(limits.matches(scan), Role.BRIDGE));
        List<PlacedCue> placed = new ArrayList<>(genuine.size());
        for (Match<Cue> cue : genuine) {
            placed.add(PlacedCue.of(cue, ends));
        }
        return new CuesFound(
                placed, all.stream().filter(m -> m.key().role() == Role.PSEUDO).toList());
    }

    private static PatternSet<Cue> patterns(List<Cue> cues, Set<Role> roles, PatternSets sets) {
        List<Cue> some = new ArrayList<>(cues);
        some.removeIf(cue -> !roles.contains(cue.role()));
        return sets.next(some, Cue::pattern);
    }
}
