package org.candorlint.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The entries of all lexicons while a vocabulary is built: a trie whose edges are sets of word forms, so that an entry
 * of three words is three edges however many forms they have. Not thread-safe.
 */
final class LexiconTrie {

    /** A place in the trie. {@code edges} is keyed by the set of forms, by content. */
    static final class Place {
        final int id;
        final Map<int[], Place> edges = new TreeMap<>(Arrays::compare);
        final BitSet classes = new BitSet();

        Place(int id) {
            this.id = id;
        }
    }

    private final List<Place> places = new ArrayList<>();
    private int depth;

    LexiconTrie() {
        places.add(new Place(0));
    }

    Place root() {
        return places.get(0);
    }

    /** Adds an entry, given as one sorted set of form ids per term, to the classes in {@code classes}. */
    void add(List<int[]> terms, BitSet classes) {
        Place place = root();
        for (int[] forms : terms) {
            Place next = place.edges.get(forms);
            if (next == null) {
                next = new Place(places.size());
                places.add(next);
                place.edges.put(forms, next);
            }
            place = next;
        }
        place.classes.or(classes);
        depth = Math.max(depth, terms.size());
    }

    /** The terms of the longest entry. */
    int depth() {
        return depth;
    }
}
