package org.candorlint.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candorlint.document.PassageKind;
import org.candorlint.pattern.Pattern;
import org.candorlint.stance.Stance;

/** A rule of one of several kinds. Immutable and thread-safe. */
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
     * @param across what tells, across pages, whether they are
     */
    record Conflict(
            RuleInfo info,
            Map<String, List<Pattern>> values,
            List<Pattern> options,
            List<Pair> exclusive,
            Scope scope,
            Across across)
            implements Rule {

        public Conflict {
            values = Map.copyOf(values);
            options = List.copyOf(options);
            exclusive = List.copyOf(exclusive);
        }

        /** Two values that exclude each other. */
        public record Pair(String one, String other) {}

        /**
         * What statements of several pages are about.
         *
         * @param figures attributes whose value is a number, by the patterns that state it; different numbers exclude each other
         * @param subject words that name what a statement is about
         * @param apart words that set one such thing apart from others of its name
         */
        public record Across(Map<String, List<Pattern>> figures, List<Pattern> subject, List<Pattern> apart) {

            /** Of a rule that looks at single pages. */
            public static final Across NONE = new Across(Map.of(), List.of(), List.of());

            public Across {
                figures = Map.copyOf(figures);
                subject = List.copyOf(subject);
                apart = List.copyOf(apart);
            }
        }
    }

    /**
     * A statement that a page makes, but so that it does not do what it is for: readers miss it, or other words undo it.
     *
     * @param statement id of the required-text rule whose statement it is
     * @param named words that name who has not approved
     * @param undercut words near the statement that take it back
     * @param contradictedBy a category of which one violation on the page says the opposite
     * @param far passages between the statement and the first words that make the page owe it, from which it is too far
     * @param wording how its reasons are worded
     */
    record WeakStatement(
            RuleInfo info,
            String statement,
            List<Pattern> named,
            List<Pattern> undercut,
            String contradictedBy,
            int far,
            Wording<WeaknessWords> wording)
            implements Rule {

        public WeakStatement {
            named = List.copyOf(named);
            undercut = List.copyOf(undercut);
        }
    }

    /**
     * Text that the law of a market prescribes for advertising.
     *
     * @param answers what makes a page owe the notices that it looks for
     * @param trigger words one of which makes the page owe them
     * @param outcomes which ways to fail it reports
     * @param wording how its reasons are worded
     */
    record PrescribedNotice(
            RuleInfo info,
            Notice.Trigger answers,
            List<Pattern> trigger,
            Set<NoticeOutcome> outcomes,
            Wording<NoticeWords> wording)
            implements Rule {

        public PrescribedNotice {
            trigger = List.copyOf(trigger);
            outcomes = Set.copyOf(outcomes);
        }
    }

    /**
     * A sentence that calls a product approved that a regulator did approve, but for another use, or that carries its
     * approval over to the clinic's own product. Which products these are is data of the markets.
     *
     * @param approval words that call something approved
     * @param carried words that liken the clinic's own product to the approved one
     * @param uses words that name what a therapy is used for
     * @param wording how its reasons are worded
     */
    record ProductClaim(
            RuleInfo info,
            List<Pattern> approval,
            List<Pattern> carried,
            List<Pattern> uses,
            Wording<ApprovalWords> wording)
            implements Rule {

        public ProductClaim {
            approval = List.copyOf(approval);
            carried = List.copyOf(carried);
            uses = List.copyOf(uses);
        }
    }

    /**
     * Text that must stand beside what some phrase rules report, in full view.
     *
     * @param beside ids of those rules
     * @param near how many passages away it may stand
     * @param adequate the text, in any of its wordings
     * @param inadequate wordings that only look like it; they win over {@code adequate} in the same sentence
     * @param wording how its reasons are worded
     */
    record Companion(
            RuleInfo info,
            Set<String> beside,
            int near,
            List<Pattern> adequate,
            List<Pattern> inadequate,
            Wording<CompanionWords> wording)
            implements Rule {

        public Companion {
            beside = Set.copyOf(beside);
            adequate = List.copyOf(adequate);
            inadequate = List.copyOf(inadequate);
        }
    }

    /** Words that must not stand on a page that offers the therapy, however they are put; reported once a page. */
    record Mention(RuleInfo info, List<Pattern> match) implements Rule {

        public Mention {
            match = List.copyOf(match);
        }
    }

    /** Claims of some categories that only a hedge excuses; reported where a person asks for them. */
    record Hedge(RuleInfo info, Set<String> categories) implements Rule {

        public Hedge {
            categories = Set.copyOf(categories);
        }
    }

    /**
     * What a trained model of the category says; never more than a review.
     *
     * @param unless in a sentence that any of these fits the model is not believed
     */
    record Model(RuleInfo info, List<Pattern> unless) implements Rule {

        public Model {
            unless = List.copyOf(unless);
        }
    }

    /** How a prescribed notice can fail. */
    enum NoticeOutcome {
        ABSENT,
        ALTERED,
        TRUNCATED,
        WRONG_MARKET,
        FINE_PRINT,
        /** Set smaller than other text of the page. */
        SMALLER;

        /** What there is to say about it. */
        public NoticeWords words() {
            return NoticeWords.valueOf(name());
        }
    }

    /** Which statements of a page are about the same thing. */
    enum Scope {
        /** Those of all pages that are checked together, where they name the same subject. */
        SITE,
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
