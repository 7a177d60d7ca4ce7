package org.candorlint.rule;

import java.util.List;

/** What there is to say about a prescribed notice. */
public enum NoticeWords implements Said {
    /** The whole: the market, the words of the outcome, those of a doubt about the wording, and the prescribed text. */
    REASON("market", "outcome", "doubt", "text"),
    ABSENT(),
    ALTERED("changes"),
    TRUNCATED("missing"),
    WRONG_MARKET("other"),
    FINE_PRINT(),
    /** Sizes in whole pixels, and the words that are set in the larger one. */
    SMALLER("size", "largest", "words"),
    /** A change, where other words stand for the prescribed ones. */
    REPLACED("found", "prescribed"),
    LEFT_OUT("prescribed"),
    PUT_IN("found"),
    /** The doubt about wording that a secondary source gave. */
    SECONDARY(),
    UNCONFIRMED();

    @SuppressWarnings("ImmutableEnumChecker") // List.of is
    private final List<String> slots;

    NoticeWords(String... slots) {
        this.slots = List.of(slots);
    }

    @Override
    public List<String> slots() {
        return slots;
    }
}
