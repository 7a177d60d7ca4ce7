package org.candorlint.pattern;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern compiled against a vocabulary.
 *
 * @param required sets of symbols of which a sentence needs one each; the first is the anchor; none if there is none
 */
record CompiledPattern<K>(K key, Pattern pattern, Program program, List<SymbolSet> required) {

    static <K> CompiledPattern<K> of(K key, Pattern pattern, Vocabulary vocabulary, FrequentWords frequent) {
        List<SymbolSet> required = new ArrayList<>();
        for (List<Node> atoms : Anchors.required(pattern.root())) {
            required.add(SymbolSet.of(atoms, vocabulary));
        }
        // The sort is stable: of equally rare ones the first in the pattern.
        required.sort((a, b) -> Integer.compare(a.cost(vocabulary, frequent), b.cost(vocabulary, frequent)));
        return new CompiledPattern<>(key, pattern, ProgramWriter.write(pattern, vocabulary), List.copyOf(required));
    }

    /** Whether the sentence holds all that the pattern cannot do without; in no particular order. */
    boolean isPossible(TermScan scan) {
        for (SymbolSet set : required) {
            if (!set.occursIn(scan)) {
                return false;
            }
        }
        return true;
    }
}
