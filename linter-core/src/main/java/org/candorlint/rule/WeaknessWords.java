package org.candorlint.rule;

import java.util.List;

/** What there is to say about a statement that does not do what it is for. */
public enum WeaknessWords implements Said {
    COLLAPSED(),
    FINE_PRINT(),
    FOOTER(),
    UNNAMED(),
    FAR("passages"),
    UNDERCUT("words"),
    CONTRADICTED("words");

    @SuppressWarnings("ImmutableEnumChecker") // List.of is
    private final List<String> slots;

    WeaknessWords(String... slots) {
        this.slots = List.of(slots);
    }

    @Override
    public List<String> slots() {
        return slots;
    }
}
