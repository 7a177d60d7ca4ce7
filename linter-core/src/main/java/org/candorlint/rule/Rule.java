package org.candorlint.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candorlint.document.PassageKind;
import org.candorlint.pattern.Pattern;
import org.candorlint.stance.Stance;

/** A rule of one of four kinds. Immutable and thread-safe. */
public sealed interface Rule {

    RuleInfo info();

    /**
     * Words of a sentence.
     *
     * @param match any of these
     * @param unless none of these in the sentence
     * @param excusedBy stances under which a match is no claim
     * @param topic where the therapy on offer must be spoken of
     * @param within kinds of passage it looks at; empty for all
     * @param certain whether its match stands without the model's assent
     */
    record Phrase(
            RuleInfo info,
            List<Pattern> match,
            List<Pattern> unless,
            Set<Stance> excusedBy,
            Topic topic,
            Set<PassageKind> within,
            boolean certain)
            implements Rule {

        public Phrase {
            match = List.copyOf(match);
            unless = List.copyOf(unless);
            excusedBy = Set.copyOf(excusedBy);
            within = Set.copyOf(within);
        }
    }

    /**
     * A statement that a page owes.
     *
     * @param trigger words one of which makes the page owe it, in an asserted sentence
     * @param exempt words, any of which in the page's text lifts the duty
     * @param adequate the statement, in any of its wordings
     * @param inadequate wordings that only look like it; they win over {@code adequate} in the same sentence
     */
    record RequiredText(
            RuleInfo info,
            List<Pattern> trigger,
            List<Pattern> exempt,
            List<Pattern> adequate,
            List<Pattern> inadequate)
            implements Rule {

        public RequiredText {
            trigger = List.copyOf(trigger);
            exempt = List.copyOf(exempt);
            adequate = List.copyOf(adequate);
            inadequate = List.copyOf(inadequate);
        }
    }

    /**
     * Two statements about one thing that cannot both be true.
     *
     * @param values the value that a statement gives to the attribute, by the patterns that say it
     * @param options words that make a sentence an offer of several values, not a statement of one
     * @param exclusive pairs of values that cannot both hold
     * @param scope how near two statements must stand to be about the same thing
     */
    record Conflict(
            RuleInfo info, Map<String, List<Pattern>> values, List<Pattern> options, List<Pair> exclusive, Scope scope)
            implements Rule {

        public Conflict {
            values = Map.copyOf(values);
            options = List.copyOf(options);
            exclusive = List.copyOf(exclusive);
        }

        /** Two values that exclude each other. */
        public record Pair(String one, String other) {}
    }

    /** What a trained model of the category says; never more than a review. */
    record Model(RuleInfo info) implements Rule {}

    /** Which statements of a page are about the same thing. */
    enum Scope {
        /** All of them, as with what a clinic or a product is as a whole. */
        PAGE,
        /**
         * Those under one heading, the heading among them, and none of the section beside it; of the items of one list
         * or the cells of one table, each only with itself and with the text around.
         */
        SECTION,
        /** Those of one sentence. */
        SENTENCE
    }

    /** How near the therapy on offer must be spoken of for a match to count. */
    enum Topic {
        /** Anywhere on the page. */
        PAGE,
        /** In the sentence, the one before, the heading or the lead-in. */
        CONTEXT,
        /** In the sentence itself. */
        SENTENCE
    }
}
