package org.candorlint.pattern;

import java.util.Arrays;
import java.util.BitSet;

/** A walk through the lexicon trie along the terms of a sentence, in all places that fit at once. Not thread-safe. */
final class LexiconWalk {

    private static final int[] NONE = {};

    private final LexiconAutomaton lexicons;
    private int[] places = new int[8];
    private int[] ahead = new int[8];
    private int count;

    LexiconWalk(LexiconAutomaton lexicons) {
        this.lexicons = lexicons;
    }

    /** Goes to the places behind {@code form} at the start of an entry; whether there are any. */
    boolean start(int form) {
        count = 0;
        Rows atoms = lexicons.atoms();
        for (int i = atoms.start(form); i < atoms.end(form); i++) {
            int place = lexicons.start(atoms.value(i));
            if (place != 0) {
                places = arrive(places, place);
            }
        }
        return count > 0;
    }

    /** Goes on behind {@code form}; whether there are any places left. */
    boolean next(int form) {
        Rows atoms = lexicons.atoms();
        int end = atoms.end(form);
        int before = count;
        count = 0;
        for (int i = 0; i < before; i++) {
            for (int j = atoms.start(form); j < end; j++) {
                int place = lexicons.next(places[i], atoms.value(j));
                if (place != 0) {
                    ahead = arrive(ahead, place);
                }
            }
        }
        int[] left = places;
        places = ahead;
        ahead = left;
        return count > 0;
    }

    /** The lexicons of which an entry ends here, ascending. */
    int[] classes() {
        int[] found = NONE;
        for (int i = 0; i < count; i++) {
            int[] more = lexicons.classes(places[i]);
            if (found.length == 0) {
                found = more;
            } else if (more.length > 0 && more != found) {
                found = union(found, more);
            }
        }
        return found;
    }

    private static int[] union(int[] some, int[] others) {
        BitSet all = new BitSet();
        for (int type : some) {
            all.set(type);
        }
        for (int type : others) {
            all.set(type);
        }
        return all.stream().toArray();
    }

    private int[] arrive(int[] row, int place) {
        int[] target = count == row.length ? Arrays.copyOf(row, count * 2) : row;
        target[count++] = place;
        return target;
    }
}
