package org.candorlint;

import java.util.List;
import java.util.Optional;
import org.candorlint.pattern.Match;
import org.candorlint.rule.Rule;
import org.candorlint.stance.Stance;
import org.candorlint.stance.StanceEvidence;
import org.jspecify.annotations.Nullable;

/**
 * A claim pattern that fits, with how its words are put forward.
 *
 * @param stances all that speaks for a stance other than asserted
 * @param excuse the first of them that the rule accepts as an excuse
 */
record RuleMatch(
        Rule.Phrase rule,
        Match<RuleWords> match,
        List<StanceEvidence> stances,
        @Nullable StanceEvidence excuse) {

    static RuleMatch of(Rule.Phrase rule, Match<RuleWords> match, List<StanceEvidence> stances) {
        StanceEvidence excuse = stances.stream()
                .filter(e -> rule.excusedBy().contains(e.stance()))
                .findFirst()
                .orElse(null);
        return new RuleMatch(rule, match, stances, excuse);
    }

    boolean isExcused() {
        return excuse != null;
    }

    Optional<StanceEvidence> excusedBy() {
        return Optional.ofNullable(excuse);
    }

    /** Whether a hedge is what excuses it. */
    boolean isHedged() {
        return excuse != null && excuse.stance() == Stance.HEDGED;
    }

    /** Whether words of a question are meant that the next sentence affirms. */
    boolean isAsked() {
        return stances.stream().anyMatch(e -> e.stance() == Stance.ASKED);
    }
}
