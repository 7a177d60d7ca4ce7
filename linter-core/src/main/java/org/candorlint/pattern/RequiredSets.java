package org.candorlint.pattern;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What each pattern of a set cannot do without: sets of symbols of which a sentence needs one each; the first is the
 * anchor; none if there is none. Equal sets are kept once, and come into being when first asked for. Thread-safe.
 */
final class RequiredSets {

    private final Rows forms;
    private final Rows lexicons;
    private final Rows ofPattern;
    // Two threads may make the same set; whose is kept is all the same, since they cannot be changed.
    private final SymbolSet[] made;

    private RequiredSets(Rows forms, Rows lexicons, Rows ofPattern, SymbolSet[] made) {
        this.forms = forms;
        this.lexicons = lexicons;
        this.ofPattern = ofPattern;
        this.made = made;
    }

    static RequiredSets of(List<List<SymbolSet>> patterns) {
        Map<SymbolSet, Integer> distinct = new LinkedHashMap<>();
        int[][] ofPattern = new int[patterns.size()][];
        for (int i = 0; i < ofPattern.length; i++) {
            List<SymbolSet> required = patterns.get(i);
            ofPattern[i] = new int[required.size()];
            for (int j = 0; j < ofPattern[i].length; j++) {
                Integer known = distinct.putIfAbsent(required.get(j), distinct.size());
                ofPattern[i][j] = known == null ? distinct.size() - 1 : known;
            }
        }
        SymbolSet[] made = distinct.keySet().toArray(SymbolSet[]::new);
        int[][] forms = new int[made.length][];
        int[][] lexicons = new int[made.length][];
        for (int i = 0; i < made.length; i++) {
            forms[i] = made[i].forms();
            lexicons[i] = made[i].lexicons();
        }
        return new RequiredSets(Rows.of(forms), Rows.of(lexicons), Rows.of(ofPattern), made);
    }

    static RequiredSets read(BlockInput in) {
        Rows forms = Rows.read(in);
        return new RequiredSets(forms, Rows.read(in), Rows.read(in), new SymbolSet[forms.size()]);
    }

    void write(BlockOutput out) {
        forms.write(out);
        lexicons.write(out);
        ofPattern.write(out);
    }

    /** Whether the sentence holds all that a pattern cannot do without; in no particular order. */
    boolean areIn(TermScan scan, int pattern) {
        for (int i = ofPattern.start(pattern); i < ofPattern.end(pattern); i++) {
            if (!set(ofPattern.value(i)).occursIn(scan)) {
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
        return set(ofPattern.value(ofPattern.start(pattern)));
    }

    private SymbolSet set(int place) {
        SymbolSet set = made[place];
        if (set == null) {
            set = new SymbolSet(forms.row(place), lexicons.row(place));
            made[place] = set;
        }
        return set;
    }
}
