package org.candorlint.pattern;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What each pattern of a set cannot do without: sets of symbols of which a sentence needs one each; the first is the
 * anchor; none if there is none. Equal sets are kept once. Which sets a sentence holds is read off its words, since it has
 * few of those and patterns ask for many sets. Immutable and thread-safe.
 */
final class RequiredSets {

    private final Rows forms;
    private final Rows lexicons;
    private final Rows ofPattern;
    private final Rows byForm;
    private final Rows byLexicon;

    private RequiredSets(Rows forms, Rows lexicons, Rows ofPattern, Rows byForm, Rows byLexicon) {
        this.forms = forms;
        this.lexicons = lexicons;
        this.ofPattern = ofPattern;
        this.byForm = byForm;
        this.byLexicon = byLexicon;
    }

    static RequiredSets of(List<List<SymbolSet>> patterns, Vocabulary vocabulary) {
        Map<SymbolSet, Integer> distinct = new LinkedHashMap<>();
        BitSet asked = new BitSet();
        int[][] ofPattern = new int[patterns.size()][];
        for (int i = 0; i < ofPattern.length; i++) {
            List<SymbolSet> required = patterns.get(i);
            ofPattern[i] = new int[required.size()];
            for (int j = 0; j < ofPattern[i].length; j++) {
                Integer known = distinct.putIfAbsent(required.get(j), distinct.size());
                ofPattern[i][j] = known == null ? distinct.size() - 1 : known;
                if (j > 0) {
                    asked.set(ofPattern[i][j]);
                }
            }
        }
        SymbolSet[] sets = distinct.keySet().toArray(SymbolSet[]::new);
        int[][] forms = new int[sets.length][];
        int[][] lexicons = new int[sets.length][];
        int[][] askedForms = new int[sets.length][];
        int[][] askedLexicons = new int[sets.length][];
        for (int i = 0; i < sets.length; i++) {
            forms[i] = sets[i].forms();
            lexicons[i] = sets[i].lexicons();
            askedForms[i] = asked.get(i) ? forms[i] : new int[0];
            askedLexicons[i] = asked.get(i) ? lexicons[i] : new int[0];
        }
        return new RequiredSets(
                Rows.of(forms),
                Rows.of(lexicons),
                Rows.of(ofPattern),
                Rows.inverted(askedForms, vocabulary.formCount()),
                Rows.inverted(askedLexicons, vocabulary.lexicons().size()));
    }

    static RequiredSets read(BlockInput in) {
        return new RequiredSets(Rows.read(in), Rows.read(in), Rows.read(in), Rows.read(in), Rows.read(in));
    }

    void write(BlockOutput out) {
        forms.write(out);
        lexicons.write(out);
        ofPattern.write(out);
        byForm.write(out);
        byLexicon.write(out);
    }

    /** The sets that a sentence holds, anchors that are nothing else left out. */
    BitSet heldBy(TermScan scan) {
        BitSet held = new BitSet(forms.size());
        for (int term = 0; term < scan.size(); term++) {
            byForm.addTo(held, scan.wordId(term));
        }
        BitSet types = scan.lexiconHits().types();
        for (int type = types.nextSetBit(0); type >= 0; type = types.nextSetBit(type + 1)) {
            byLexicon.addTo(held, type);
        }
        return held;
    }

    /** Whether all that a pattern needs beside its anchor is among the sets that a sentence holds. */
    boolean areIn(BitSet held, int pattern) {
        for (int i = ofPattern.start(pattern) + 1; i < ofPattern.end(pattern); i++) {
            if (!held.get(ofPattern.value(i))) {
                return false;
            }
        }
        return true;
    }

    boolean hasAnchor(int pattern) {
        return ofPattern.start(pattern) < ofPattern.end(pattern);
    }

    /** The set that the pattern is selected by; it must have one. */
    SymbolSet anchor(int pattern) {
        int place = ofPattern.value(ofPattern.start(pattern));
        return new SymbolSet(forms.row(place), lexicons.row(place));
    }
}
