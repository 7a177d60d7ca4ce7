package org.candorlint.rule;

import java.util.List;

/** What there is to say about a product's approval that a page leans on. */
public enum ApprovalWords implements Said {
    CARRIED("product"),
    ANOTHER_USE("product", "uses");

    @SuppressWarnings("ImmutableEnumChecker") // List.of is
    private final List<String> slots;

    ApprovalWords(String... slots) {
        this.slots = List.of(slots);
    }

    @Override
    public List<String> slots() {
        return slots;
    }
}
