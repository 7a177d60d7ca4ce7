package org.candorlint.pattern;

/**
 * The lexicon trie as it is walked. A word form stands for few atoms ("healing" for itself and for "heal"), so from a
 * term there are few places to be in at once, and at most as many steps as the longest entry has terms. Immutable and
 * thread-safe.
 */
final class LexiconAutomaton {

    private static final int[] NONE = {};

    private final int[][] atoms;
    private final int[] fromRoot;
    private final long[] keys;
    private final int[] targets;
    private final int mask;
    private final int[][] classes;
    private final int depth;

    /**
     * Takes the trie over.
     *
     * @param atoms of each form
     * @param classes of each place
     */
    LexiconAutomaton(LexiconTrie trie, int[][] atoms, int atomCount, int[][] classes) {
        this.atoms = atoms;
        this.classes = classes;
        keys = trie.keys();
        targets = trie.targets();
        mask = keys.length - 1;
        depth = trie.depth();
        fromRoot = new int[atomCount];
        for (int atom = 1; atom < atomCount; atom++) {
            fromRoot[atom] = next(LexiconTrie.ROOT, atom);
        }
    }

    int depth() {
        return depth;
    }

    /** The atoms that a form stands for, ascending. */
    int[] atoms(int form) {
        int[] found = atoms[form];
        return found == null ? NONE : found;
    }

    /** The place behind {@code atom} at the start of an entry; 0 if there is none. */
    int start(int atom) {
        return fromRoot[atom];
    }

    /** The place behind {@code atom} in the middle of an entry; 0 if there is none. */
    int next(int place, int atom) {
        long key = LexiconTrie.key(place, atom);
        int slot = LexiconTrie.slot(key, mask);
        while (keys[slot] != 0) {
            if (keys[slot] == key) {
                return targets[slot];
            }
            slot = (slot + 1) & mask;
        }
        return 0;
    }

    /** The lexicons of which an entry ends in {@code place}, ascending. */
    int[] classes(int place) {
        int[] found = classes[place];
        return found == null ? NONE : found;
    }
}
