package org.candorlint.pattern;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern compiled against a vocabulary. Most patterns of a set never meet a sentence that holds what they cannot do
 * without, so the program is written when first asked for. Thread-safe.
 */
final class CompiledPattern {

    private final Pattern pattern;
    private final Vocabulary vocabulary;
    private final SymbolSet[] required;
    private volatile @Nullable Program program;

    private CompiledPattern(Pattern pattern, Vocabulary vocabulary, SymbolSet[] required) {
        this.pattern = pattern;
        this.vocabulary = vocabulary;
        this.required = required;
    }

    static CompiledPattern of(Pattern pattern, Vocabulary vocabulary, FrequentWords frequent) {
        List<SymbolSet> required = new ArrayList<>();
        for (List<Node> atoms : Anchors.required(pattern.root())) {
            required.add(SymbolSet.of(atoms, vocabulary));
        }
        CompiledPattern compiled = new CompiledPattern(pattern, vocabulary, sorted(required, vocabulary, frequent));
        if (!vocabulary.isBuiltFor(pattern)) {
            // Other patterns may have brought all its words along; if not, now is the time to say so.
            compiled.program();
        }
        return compiled;
    }

    Pattern pattern() {
        return pattern;
    }

    /** The same for all callers, whoever asks first. */
    Program program() {
        Program written = program;
        if (written == null) {
            written = ProgramWriter.write(pattern, vocabulary);
            program = written;
        }
        return written;
    }

    /** Sets of symbols of which a sentence needs one each; the first is the anchor; none if there is none. */
    List<SymbolSet> required() {
        return List.of(required);
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

    /** The rarest first; of equally rare ones the first in the pattern. There are few. */
    private static SymbolSet[] sorted(List<SymbolSet> sets, Vocabulary vocabulary, FrequentWords frequent) {
        SymbolSet[] sorted = new SymbolSet[sets.size()];
        int[] costs = new int[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            int cost = sets.get(i).cost(vocabulary, frequent);
            int place = i;
            while (place > 0 && costs[place - 1] > cost) {
                sorted[place] = sorted[place - 1];
                costs[place] = costs[place - 1];
                place--;
            }
            sorted[place] = sets.get(i);
            costs[place] = cost;
        }
        return sorted;
    }
}
