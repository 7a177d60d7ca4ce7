package org.candorlint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Words with named slots, such as {@code it stands {passages} passages away}. Immutable and thread-safe.
 *
 * @param source the words as they are written
 */
public record Template(String source) {

    /**
     * A slot.
     *
     * @param at the offset of its brace in the source
     */
    public record Slot(String name, int at) {}

    /** The slots, in order; a brace that is never closed opens one that goes on to the end. */
    public List<Slot> slots() {
        List<Slot> slots = new ArrayList<>();
        for (int at = source.indexOf('{'); at >= 0; at = source.indexOf('{', end(at))) {
            slots.add(new Slot(source.substring(at + 1, end(at)), at));
        }
        return slots;
    }

    /**
     * The words with values in their slots; a value is taken as it is, braces and all.
     *
     * @throws IllegalArgumentException if a slot has no value
     */
    public String fill(Map<String, String> values) {
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (Slot slot : slots()) {
            String value = values.get(slot.name());
            if (value == null) {
                throw new IllegalArgumentException("nothing for the slot '" + slot.name() + "' of: " + source);
            }
            text.append(source, done, slot.at()).append(value);
            done = Math.min(source.length(), end(slot.at()) + 1);
        }
        return text.append(source.substring(done)).toString();
    }

    private int end(int at) {
        int end = source.indexOf('}', at);
        return end < 0 ? source.length() : end;
    }
}
