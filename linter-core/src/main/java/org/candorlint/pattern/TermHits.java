package org.candorlint.pattern;

import java.util.BitSet;

/** The lexicon entries in a row of terms, ordered by start, then end, then lexicon. Immutable once found. */
final class TermHits {

    private final int[] first;
    private final int[] types;
    private final int[] starts;
    private final int[] ends;
    private final BitSet present = new BitSet();

    private TermHits(int[] first, int[] types, int[] starts, int[] ends) {
        this.first = first;
        this.types = types;
        this.starts = starts;
        this.ends = ends;
        for (int type : types) {
            present.set(type);
        }
    }

    static TermHits find(int[] ids, LexiconAutomaton lexicons) {
        int[] first = new int[ids.length + 1];
        Ints types = new Ints();
        Ints starts = new Ints();
        Ints ends = new Ints();
        LexiconWalk walk = new LexiconWalk(lexicons);
        for (int start = 0; start < ids.length; start++) {
            first[start] = types.size();
            boolean inside = walk.start(ids[start]);
            for (int at = start + 1; inside; at++) {
                for (int type : walk.classes()) {
                    types.add(type);
                    starts.add(start);
                    ends.add(at);
                }
                inside = at < ids.length && walk.next(ids[at]);
            }
        }
        first[ids.length] = types.size();
        return new TermHits(first, types.toArray(), starts.toArray(), ends.toArray());
    }

    int size() {
        return types.length;
    }

    /** The place of the first hit that starts at term {@code start} or later. */
    int first(int start) {
        return first[start];
    }

    int type(int hit) {
        return types[hit];
    }

    int start(int hit) {
        return starts[hit];
    }

    int end(int hit) {
        return ends[hit];
    }

    boolean startsAt(int term, int type) {
        for (int hit = first[term]; hit < first[term + 1]; hit++) {
            if (types[hit] == type) {
                return true;
            }
        }
        return false;
    }

    /** The lexicons that occur, as their places in the vocabulary. */
    BitSet types() {
        return present;
    }
}
