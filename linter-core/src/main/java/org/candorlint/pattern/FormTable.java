package org.candorlint.pattern;

import java.util.List;

/** From a stretch of text to the id of the word form it spells, without building a string. Immutable. */
final class FormTable {

    private final String text;
    private final int[] ends;
    private final int[] slots;
    private final int mask;

    private FormTable(String text, int[] ends, int[] slots) {
        this.text = text;
        this.ends = ends;
        this.slots = slots;
        mask = slots.length - 1;
    }

    /**
     * The id of a form is its place in {@code forms}, where none stands twice; place 0 is never found.
     */
    static FormTable of(List<String> forms) {
        int[] ends = new int[forms.size()];
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < ends.length; i++) {
            text.append(forms.get(i));
            ends[i] = text.length();
        }
        return new FormTable(text.toString(), ends, slots(forms));
    }

    /** Ids, at the place that {@link #spread} gives or the next free one; a third to two thirds of them are free. */
    private static int[] slots(List<String> forms) {
        int[] slots = new int[Integer.highestOneBit(forms.size() + forms.size() / 2) << 1];
        for (int id = 1; id < forms.size(); id++) {
            int slot = spread(forms.get(id).hashCode()) & (slots.length - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = id;
        }
        return slots;
    }

    static FormTable read(BlockInput in) {
        return new FormTable(in.text(), in.ints(), in.ints());
    }

    void write(BlockOutput out) {
        out.text(text);
        out.ints(ends);
        out.ints(slots);
    }

    /** The id of the form that {@code page} spells from {@code start} to {@code end} once folded; 0 if none. */
    int find(String page, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + Characters.fold(page.charAt(i));
        }
        int slot = spread(hash) & mask;
        while (slots[slot] != 0) {
            if (spells(slots[slot], page, start, end)) {
                return slots[slot];
            }
            slot = (slot + 1) & mask;
        }
        return 0;
    }

    String form(int id) {
        return text.substring(start(id), ends[id]);
    }

    int size() {
        return ends.length;
    }

    /** Mixes what {@link String#hashCode} gives for a folded form. */
    static int spread(int hash) {
        int mixed = hash * 0x9E3779B1;
        return mixed ^ (mixed >>> 15);
    }

    private int start(int id) {
        return id == 0 ? 0 : ends[id - 1];
    }

    private boolean spells(int id, String page, int start, int end) {
        int first = start(id);
        if (ends[id] - first != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (text.charAt(first + i - start) != Characters.fold(page.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
