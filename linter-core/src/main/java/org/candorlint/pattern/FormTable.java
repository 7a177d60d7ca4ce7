package org.candorlint.pattern;

import java.util.List;

/** From a stretch of text to the id of the word form it spells, without building a string. Immutable. */
final class FormTable {

    private final String[] forms;
    private final int[] slots;
    private final int mask;

    /** The id of a form is its place in the list; place 0 is never found. */
    FormTable(List<String> forms) {
        this.forms = forms.toArray(String[]::new);
        int size = Integer.highestOneBit(Math.max(8, forms.size() * 2)) * 2;
        slots = new int[size];
        mask = size - 1;
        for (int id = 1; id < this.forms.length; id++) {
            String form = this.forms[id];
            int slot = hash(form, 0, form.length());
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = id;
        }
    }

    /** The id of the form that {@code text} spells from {@code start} to {@code end} once folded; 0 if none. */
    int find(String text, int start, int end) {
        int slot = hash(text, start, end);
        while (slots[slot] != 0) {
            if (spells(forms[slots[slot]], text, start, end)) {
                return slots[slot];
            }
            slot = (slot + 1) & mask;
        }
        return 0;
    }

    String form(int id) {
        return forms[id];
    }

    int size() {
        return forms.length;
    }

    private static boolean spells(String form, String text, int start, int end) {
        if (form.length() != end - start) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            if (form.charAt(i) != Characters.fold(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    private int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + Characters.fold(text.charAt(i));
        }
        hash *= 0x9E3779B1;
        return (hash ^ (hash >>> 15)) & mask;
    }
}
