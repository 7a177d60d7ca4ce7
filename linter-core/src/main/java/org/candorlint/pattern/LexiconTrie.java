package org.candorlint.pattern;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * The entries of all lexicons while a vocabulary is built: a trie whose edges are atoms (a word in all its forms, a
 * literal, a number), so that an entry of three words is three edges however many forms they have. An entry is filed
 * under its own lexicon alone; those that include it are looked up once a place is met. Not thread-safe.
 */
final class LexiconTrie {

    static final int ROOT = 0;

    private long[] keys = new long[1 << 14];
    private int[] targets = new int[1 << 14];
    private int[] lexicons = new int[1 << 12];
    private final Map<Integer, BitSet> shared = new HashMap<>();
    private int places = 1;
    private int depth;

    /** Adds an entry, given as its atoms, to a lexicon. */
    void add(int[] atoms, int length, int lexicon) {
        int place = ROOT;
        for (int i = 0; i < length; i++) {
            place = step(place, atoms[i]);
        }
        if (lexicons[place] == 0) {
            lexicons[place] = lexicon + 1;
        } else if (lexicons[place] != lexicon + 1) {
            int first = lexicons[place] - 1;
            BitSet all = shared.computeIfAbsent(place, unused -> new BitSet());
            all.set(first);
            all.set(lexicon);
        }
        depth = Math.max(depth, length);
    }

    /** The terms of the longest entry. */
    int depth() {
        return depth;
    }

    /** The keys of all edges in an open hash table of {@link #key} at {@link #slot} or the next free one; 0 is free. */
    long[] keys() {
        return keys;
    }

    /** Where the edge of each key leads. */
    int[] targets() {
        return targets;
    }

    /**
     * For each place the lexicons of which an entry ends there, ascending; null where none does.
     *
     * @param owners for each lexicon, itself and those that include it
     */
    int[][] classes(BitSet[] owners) {
        int[][] alone = new int[owners.length][];
        int[][] classes = new int[places][];
        for (int place = 1; place < places; place++) {
            int lexicon = lexicons[place] - 1;
            if (lexicon >= 0) {
                if (alone[lexicon] == null) {
                    alone[lexicon] = owners[lexicon].stream().toArray();
                }
                classes[place] = alone[lexicon];
            }
        }
        shared.forEach((place, several) -> {
            BitSet all = new BitSet();
            several.stream().forEach(lexicon -> all.or(owners[lexicon]));
            classes[place] = all.stream().toArray();
        });
        return classes;
    }

    static long key(int place, int atom) {
        return ((long) place << 32) | atom;
    }

    static int slot(long key, int mask) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
    }

    private int step(int place, int atom) {
        long key = key(place, atom);
        int mask = keys.length - 1;
        int slot = slot(key, mask);
        while (keys[slot] != 0) {
            if (keys[slot] == key) {
                return targets[slot];
            }
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        targets[slot] = places;
        if (places == lexicons.length) {
            lexicons = Arrays.copyOf(lexicons, places * 2);
        }
        int added = places++;
        if (places > keys.length / 3 * 2) {
            rehash();
        }
        return added;
    }

    private void rehash() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[oldKeys.length * 2];
        targets = new int[keys.length];
        int mask = keys.length - 1;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i], mask);
                while (keys[slot] != 0) {
                    slot = (slot + 1) & mask;
                }
                keys[slot] = oldKeys[i];
                targets[slot] = oldTargets[i];
            }
        }
    }
}
