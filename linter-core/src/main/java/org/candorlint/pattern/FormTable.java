package org.candorlint.pattern;

/** From a stretch of text to the id of the word form it spells, without building a string. Immutable. */
final class FormTable {

    private final String[] forms;
    private final int[] slots;
    private final int mask;

    /**
     * The id of a form is its place in {@code forms}; place 0 is never found.
     *
     * @param slots ids, at the place that {@link #spread} gives or the next free one; a power of two of them, some free
     */
    FormTable(String[] forms, int[] slots) {
        this.forms = forms;
        this.slots = slots;
        mask = slots.length - 1;
    }

    /** The id of the form that {@code text} spells from {@code start} to {@code end} once folded; 0 if none. */
    int find(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + Characters.fold(text.charAt(i));
        }
        int slot = spread(hash) & mask;
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

    /** Mixes what {@link String#hashCode} gives for a folded form. */
    static int spread(int hash) {
        int mixed = hash * 0x9E3779B1;
        return mixed ^ (mixed >>> 15);
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
}
