package org.candorlint.finding;

import java.util.List;
import java.util.Locale;

/**
 * How much of a page was read, how much of that was linted, and why the rest was not. Immutable and thread-safe.
 *
 * @param status what can be said of the page as a whole
 * @param reason why it was not linted, one line without a full stop; empty where it was
 * @param read how many words the passages of the page hold
 * @param linted how many of them stand in passages in which findings were looked for
 * @param skipped the others, by reason; together with {@code linted} they are all that was read
 * @param rules how many rules were applied to it, and how many were not
 * @param unread what a person meets on the page and no passage holds
 */
public record PageCoverage(
        Status status, String reason, int read, int linted, List<Skip> skipped, Rules rules, Unread unread) {

    /** Nobody counted. */
    public static final PageCoverage UNKNOWN =
            new PageCoverage(Status.LINTED, "", 0, 0, List.of(), Rules.NONE, Unread.NOTHING);

    public PageCoverage {
        skipped = List.copyOf(skipped);
    }

    /** What became of a page. */
    public enum Status {
        /** Its claims were judged. */
        LINTED,
        /** It is a page on which no claim can be found, since nothing is offered on it. */
        INAPPLICABLE,
        /** It may hold claims that nobody looked for. Counts as not checked where everything must be. */
        NOT_LINTED;

        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Why a passage was read and not linted. */
    public enum Reason {
        /** The page's own style keeps it from readers. */
        HIDDEN("hidden from readers"),
        /** Candor reads English. */
        LANGUAGE("in another language"),
        /** Nothing is offered to patients on the page. */
        NOTHING_OFFERED("on pages that offer nothing");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** As tools read it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** As people read it, after a number of words. */
        public String words() {
            return words;
        }
    }

    /**
     * Passages that were not linted.
     *
     * @param language BCP 47, for {@link Reason#LANGUAGE}; otherwise empty
     */
    public record Skip(Reason reason, String language, int passages, int words) {

        /** What people call the language. */
        public String languageName() {
            return PageCoverage.languageName(language);
        }
    }

    /**
     * What a person meets on a page and no passage holds.
     *
     * @param pictures how many there are; their alternative texts are read
     * @param recordings films and sound
     * @param frames other pages that are shown inside
     * @param scripted whether the text of the page is written by a script
     */
    public record Unread(int pictures, int recordings, int frames, boolean scripted) {

        public static final Unread NOTHING = new Unread(0, 0, 0, false);
    }

    /**
     * What became of the rules.
     *
     * @param applied those whose findings were looked for
     * @param off switched off by whoever asked for the check
     * @param otherMarkets those that the markets of the page do not report
     * @param heldBack those that would have applied if anything were offered on the page, or if its text could have been read
     */
    public record Rules(int applied, int off, int otherMarkets, int heldBack) {

        static final Rules NONE = new Rules(0, 0, 0, 0);
    }

    /** What a language is called in English: "Spanish" for {@code es}; the tag itself where nobody knows it. */
    public static String languageName(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    }

    /** Whether anybody counted. */
    public boolean isKnown() {
        return !equals(UNKNOWN);
    }

    public boolean isNotLinted() {
        return status == Status.NOT_LINTED;
    }

    /** How many words were skipped for a reason. */
    public int words(Reason why) {
        return skipped.stream()
                .filter(skip -> skip.reason() == why)
                .mapToInt(Skip::words)
                .sum();
    }
}
