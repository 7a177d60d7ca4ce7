package org.candorlint.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern over a vocabulary. Most patterns of a set never meet a sentence that holds what they cannot do without, so the
 * program is written when first asked for. Thread-safe.
 */
final class CompiledPattern {

    private final Pattern pattern;
    private final Vocabulary vocabulary;
    private volatile @Nullable Program program;

    CompiledPattern(Pattern pattern, Vocabulary vocabulary) {
        this.pattern = pattern;
        this.vocabulary = vocabulary;
    }

    /**
     * Sets of symbols of which a sentence needs one each for the pattern to fit: the rarest first, of equally rare ones the
     * first in the pattern.
     */
    static List<SymbolSet> required(Pattern pattern, Vocabulary vocabulary, FrequentWords frequent) {
        List<SymbolSet> required = new ArrayList<>();
        for (List<Node> atoms : Anchors.required(pattern.root())) {
            required.add(SymbolSet.of(atoms, vocabulary));
        }
        return sorted(required, vocabulary, frequent);
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

    /** There are few. */
    private static List<SymbolSet> sorted(List<SymbolSet> sets, Vocabulary vocabulary, FrequentWords frequent) {
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
        return Arrays.asList(sorted);
    }
}
