package org.candorlint.pattern;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives word forms their ids while a vocabulary is built. Not thread-safe. */
final class FormInterner {

    /** The id of a number that no pattern and no lexicon names. */
    static final int OTHER_NUMBER = 1;

    private String[] forms = new String[1 << 12];
    private int[] slots = new int[1 << 14];
    private int size;
    private final Map<String, int[]> inflected = new HashMap<>(1 << 13);

    FormInterner() {
        forms[size++] = "";
        exact("\0number");
    }

    int exact(String form) {
        int slot = slot(form);
        if (slots[slot] != 0) {
            return slots[slot];
        }
        if (size == forms.length) {
            grow();
            slot = slot(form);
        }
        forms[size] = form;
        slots[slot] = size;
        return size++;
    }

    /** The ids of all inflected forms of a base, ascending. */
    int[] inflected(String base) {
        int[] result = inflected.get(base);
        if (result == null) {
            List<String> spelled = Inflections.english().of(base);
            result = new int[spelled.size()];
            for (int i = 0; i < result.length; i++) {
                result[i] = exact(spelled.get(i));
            }
            Arrays.sort(result);
            inflected.put(base, result);
        }
        return result;
    }

    /** By base; grows as more are asked for. */
    Map<String, int[]> inflections() {
        return Collections.unmodifiableMap(inflected);
    }

    String form(int id) {
        return forms[id];
    }

    FormTable table() {
        return FormTable.of(Arrays.asList(forms).subList(0, size));
    }

    int size() {
        return size;
    }

    private int slot(String form) {
        // The hash of a folded string is what the table makes of a stretch of text that spells it.
        int mask = slots.length - 1;
        int slot = FormTable.spread(form.hashCode()) & mask;
        while (slots[slot] != 0 && !forms[slots[slot]].equals(form)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        forms = Arrays.copyOf(forms, size * 2);
        slots = new int[slots.length * 2];
        for (int id = 1; id < size; id++) {
            slots[slot(forms[id])] = id;
        }
    }
}
