package org.candorlint.pattern;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The atoms of lexicon entries while a vocabulary is built, numbered from 1: a word in all its forms, one form to the
 * letter, or a number. Not thread-safe.
 */
final class LexiconAtoms {

    private static final int NUMBER = 1;

    private final FormInterner interner;
    private final Map<String, Integer> words = new HashMap<>(1 << 13);
    private final Map<String, Integer> literals = new HashMap<>();
    /** The forms of each atom; those of the number are known last. */
    private int[][] forms = new int[1 << 12][];

    private int next = NUMBER + 1;

    LexiconAtoms(FormInterner interner) {
        this.interner = interner;
    }

    int word(String base) {
        Integer known = words.get(base);
        return known == null ? add(words, base, interner.inflected(base)) : known;
    }

    int literal(String form) {
        Integer known = literals.get(form);
        return known == null ? add(literals, form, new int[] {interner.exact(form)}) : known;
    }

    int number() {
        return NUMBER;
    }

    /** One more than the greatest atom. */
    int size() {
        return next;
    }

    /** The atoms of each form, ascending; null for a form that has none. */
    int[][] byForm(int[] numbers) {
        forms[NUMBER] = numbers;
        int[] counts = new int[interner.size()];
        for (int atom = NUMBER; atom < next; atom++) {
            for (int form : forms[atom]) {
                counts[form]++;
            }
        }
        int[][] atoms = new int[counts.length][];
        for (int atom = NUMBER; atom < next; atom++) {
            for (int form : forms[atom]) {
                if (atoms[form] == null) {
                    atoms[form] = new int[counts[form]];
                    counts[form] = 0;
                }
                atoms[form][counts[form]++] = atom;
            }
        }
        return atoms;
    }

    private int add(Map<String, Integer> known, String text, int[] ids) {
        if (next == forms.length) {
            forms = Arrays.copyOf(forms, next * 2);
        }
        forms[next] = ids;
        known.put(text, next);
        return next++;
    }
}
