package org.candorlint.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The lexicon trie made deterministic: from a state, a word form leads to one state or none. Walking it from a term
 * takes at most as many steps as the longest entry has terms. Immutable and thread-safe.
 */
final class LexiconAutomaton {

    private static final int NONE = -1;

    private final int[] fromRoot;
    private final long[] keys;
    private final int[] targets;
    private final int mask;
    private final int[][] classes;
    private final int depth;

    LexiconAutomaton(LexiconTrie trie, int formCount) {
        Construction construction = new Construction(trie);
        fromRoot = new int[formCount];
        Arrays.fill(fromRoot, NONE);
        construction.edges.get(0).forEach((form, target) -> fromRoot[form] = target);
        int edgeCount = construction.edges.stream().mapToInt(Map::size).sum();
        int size = Integer.highestOneBit(Math.max(8, edgeCount * 2)) * 2;
        keys = new long[size];
        targets = new int[size];
        mask = size - 1;
        for (int state = 1; state < construction.edges.size(); state++) {
            int from = state;
            construction.edges.get(state).forEach((form, target) -> put(from, form, target));
        }
        classes = construction.classes.toArray(int[][]::new);
        depth = trie.depth();
    }

    int depth() {
        return depth;
    }

    /** The state behind {@code form} at the start of an entry, or a negative number. */
    int start(int form) {
        return fromRoot[form];
    }

    /** The state behind {@code form} in the middle of an entry, or a negative number. */
    int next(int state, int form) {
        long key = key(state, form);
        int slot = slot(key);
        while (keys[slot] != 0) {
            if (keys[slot] == key) {
                return targets[slot];
            }
            slot = (slot + 1) & mask;
        }
        return NONE;
    }

    /** The classes of which an entry ends in {@code state}, ascending. */
    int[] classes(int state) {
        return classes[state];
    }

    private void put(int state, int form, int target) {
        long key = key(state, form);
        int slot = slot(key);
        while (keys[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    private static long key(int state, int form) {
        return ((long) state << 32) | form;
    }

    private int slot(long key) {
        long hash = key * 0x9E3779B97F4A7C15L;
        return (int) (hash >>> 32) & mask;
    }

    /** The subset construction. */
    private static final class Construction {

        final List<Map<Integer, Integer>> edges = new ArrayList<>();
        final List<int[]> classes = new ArrayList<>();
        private final List<List<LexiconTrie.Place>> states = new ArrayList<>();
        private final Map<List<Integer>, Integer> known = new HashMap<>();

        Construction(LexiconTrie trie) {
            state(List.of(trie.root()));
            for (int state = 0; state < states.size(); state++) {
                Map<Integer, List<LexiconTrie.Place>> next = new TreeMap<>();
                for (LexiconTrie.Place place : states.get(state)) {
                    place.edges.forEach((forms, target) -> {
                        for (int form : forms) {
                            next.computeIfAbsent(form, unused -> new ArrayList<>())
                                    .add(target);
                        }
                    });
                }
                Map<Integer, Integer> targets = new HashMap<>();
                next.forEach((form, places) -> targets.put(form, state(places)));
                edges.add(targets);
            }
        }

        private int state(List<LexiconTrie.Place> places) {
            List<Integer> identity =
                    places.stream().map(place -> place.id).sorted().toList();
            Integer existing = known.get(identity);
            if (existing != null) {
                return existing;
            }
            BitSet ended = new BitSet();
            places.forEach(place -> ended.or(place.classes));
            known.put(identity, states.size());
            states.add(places);
            classes.add(ended.stream().toArray());
            return states.size() - 1;
        }
    }
}
