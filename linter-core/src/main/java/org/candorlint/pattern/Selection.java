package org.candorlint.pattern;

import java.util.BitSet;
import java.util.List;

/** Which patterns of a set a sentence can hold, going by their anchors. Immutable and thread-safe. */
final class Selection {

    private final Rows byForm;
    private final Rows byLexicon;
    private final int[] always;

    private Selection(Rows byForm, Rows byLexicon, int[] always) {
        this.byForm = byForm;
        this.byLexicon = byLexicon;
        this.always = always;
    }

    /** @param patterns what each of them requires, the anchor first */
    static Selection of(List<List<SymbolSet>> patterns, Vocabulary vocabulary) {
        int[][] forms = new int[patterns.size()][];
        int[][] lexicons = new int[patterns.size()][];
        Ints unanchored = new Ints();
        for (int i = 0; i < forms.length; i++) {
            List<SymbolSet> required = patterns.get(i);
            forms[i] = required.isEmpty() ? new int[0] : required.get(0).forms();
            lexicons[i] = required.isEmpty() ? new int[0] : required.get(0).lexicons();
            if (required.isEmpty()) {
                unanchored.add(i);
            }
        }
        return new Selection(
                Rows.inverted(forms, vocabulary.formCount()),
                Rows.inverted(lexicons, vocabulary.lexicons().size()),
                unanchored.toArray());
    }

    static Selection read(BlockInput in) {
        return new Selection(Rows.read(in), Rows.read(in), in.ints());
    }

    void write(BlockOutput out) {
        byForm.write(out);
        byLexicon.write(out);
        out.ints(always);
    }

    BitSet candidates(TermScan scan) {
        BitSet candidates = new BitSet();
        for (int i : always) {
            candidates.set(i);
        }
        for (int term = 0; term < scan.size(); term++) {
            byForm.addTo(candidates, scan.wordId(term));
        }
        BitSet types = scan.lexiconHits().types();
        for (int type = types.nextSetBit(0); type >= 0; type = types.nextSetBit(type + 1)) {
            byLexicon.addTo(candidates, type);
        }
        return candidates;
    }
}
