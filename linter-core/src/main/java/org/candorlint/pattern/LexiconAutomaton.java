package org.candorlint.pattern;

import java.nio.IntBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The lexicon trie as it is walked. A word form stands for few atoms ("healing" for itself and for "heal"), so from a
 * term there are few places to be in at once, and at most as many steps as the longest entry has terms. Immutable and
 * thread-safe.
 */
final class LexiconAutomaton {

    private final Rows atoms;
    private final int[] fromRoot;
    private final long[] keys;
    private final int[] targets;
    private final int mask;
    private final int[] classOf;
    private final int[][] classes;
    private final int depth;

    private LexiconAutomaton(
            Rows atoms, int[] fromRoot, long[] keys, int[] targets, int[] classOf, int[][] classes, int depth) {
        this.atoms = atoms;
        this.fromRoot = fromRoot;
        this.keys = keys;
        this.targets = targets;
        this.mask = keys.length - 1;
        this.classOf = classOf;
        this.classes = classes;
        this.depth = depth;
    }

    /**
     * Takes the trie over.
     *
     * @param atoms of each form
     * @param classes of each place; null where no entry ends
     */
    static LexiconAutomaton of(LexiconTrie trie, int[][] atoms, int atomCount, int[][] classes) {
        Map<IntBuffer, Integer> distinct = new LinkedHashMap<>();
        distinct.put(IntBuffer.allocate(0), 0);
        int[] classOf = new int[classes.length];
        for (int place = 0; place < classOf.length; place++) {
            int[] own = classes[place];
            if (own != null) {
                Integer known = distinct.putIfAbsent(IntBuffer.wrap(own), distinct.size());
                classOf[place] = known == null ? distinct.size() - 1 : known;
            }
        }
        int[][] rows = distinct.keySet().stream().map(LexiconAutomaton::values).toArray(int[][]::new);
        LexiconAutomaton made = new LexiconAutomaton(
                Rows.of(atoms), new int[atomCount], trie.keys(), trie.targets(), classOf, rows, trie.depth());
        for (int atom = 1; atom < atomCount; atom++) {
            made.fromRoot[atom] = made.next(LexiconTrie.ROOT, atom);
        }
        return made;
    }

    static LexiconAutomaton read(BlockInput in) {
        Rows atoms = Rows.read(in);
        int[] fromRoot = in.ints();
        long[] keys = in.longs();
        int[] targets = in.ints();
        int[] classOf = in.ints();
        Rows rows = Rows.read(in);
        int[][] classes = new int[rows.size()][];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = rows.row(i);
        }
        return new LexiconAutomaton(atoms, fromRoot, keys, targets, classOf, classes, in.number());
    }

    void write(BlockOutput out) {
        atoms.write(out);
        out.ints(fromRoot);
        out.longs(keys);
        out.ints(targets);
        out.ints(classOf);
        Rows.of(classes).write(out);
        out.number(depth);
    }

    private static int[] values(IntBuffer buffer) {
        int[] values = new int[buffer.remaining()];
        buffer.get(values);
        return values;
    }

    int depth() {
        return depth;
    }

    /** The atoms that each form stands for, ascending. */
    Rows atoms() {
        return atoms;
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

    /** The lexicons of which an entry ends in {@code place}, ascending; equal ones are the same array. */
    int[] classes(int place) {
        return classes[classOf[place]];
    }
}
