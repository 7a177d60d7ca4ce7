package org.candorlint.rule;

import java.util.List;
import java.util.Optional;
import org.candorlint.pattern.Pattern;

/**
 * What a pack knows of how much a claim claims: which of two wordings says more, and what kind of study bears what. Immutable
 * and thread-safe.
 *
 * @param products lexicons, each of one kind of product; two wordings that speak of different kinds claim different things
 * @param conditions lexicons of words that say for what, such as a complaint or a part of the body
 * @param fewerIsMore where the smaller number claims more, such as the days until a result
 * @param scales along which a wording can be stronger or weaker
 * @param designs of studies that a clinic may hold
 */
public record ClaimLadder(
        List<String> products,
        List<String> conditions,
        List<Pattern> fewerIsMore,
        List<Scale> scales,
        List<Design> designs) {

    /** Of a pack that says nothing of it. */
    public static final ClaimLadder NONE = new ClaimLadder(List.of(), List.of(), List.of(), List.of(), List.of());

    public ClaimLadder {
        products = List.copyOf(products);
        conditions = List.copyOf(conditions);
        fewerIsMore = List.copyOf(fewerIsMore);
        scales = List.copyOf(scales);
        designs = List.copyOf(designs);
    }

    public Optional<Design> design(String id) {
        return designs.stream().filter(design -> design.id().equals(id)).findFirst();
    }

    /**
     * One respect in which wordings differ.
     *
     * @param rests the rung of a wording that has no word of the scale
     * @param rungs the weakest first
     */
    public record Scale(String id, String rests, List<Rung> rungs) {

        public Scale {
            rungs = List.copyOf(rungs);
        }

        /** Place of the rung of a wording that has no word of the scale, 0-based. */
        public int resting() {
            for (int i = 0; i < rungs.size(); i++) {
                if (rungs.get(i).id().equals(rests)) {
                    return i;
                }
            }
            return 0;
        }
    }

    /**
     * One step.
     *
     * @param match words that lift, or lower, a wording to it; may be empty for the one on which a scale rests
     */
    public record Rung(String id, List<Pattern> match) {

        public Rung {
            match = List.copyOf(match);
        }
    }

    /**
     * A design of studies.
     *
     * @param controlled whether a study of it can show that a therapy works
     */
    public record Design(String id, boolean controlled) {}
}
