package org.candorlint.rule;

import java.util.List;

/** What there is to say about words without the text that must stand beside them. */
public enum CompanionWords implements Said {
    /** Nothing near them looks like it. */
    ABSENT(),
    /** Words near them look like it and do not say it. */
    INADEQUATE("words");

    @SuppressWarnings("ImmutableEnumChecker") // List.of is
    private final List<String> slots;

    CompanionWords(String... slots) {
        this.slots = List.of(slots);
    }

    @Override
    public List<String> slots() {
        return slots;
    }
}
