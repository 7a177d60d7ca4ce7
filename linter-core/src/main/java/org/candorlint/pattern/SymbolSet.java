package org.candorlint.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Word forms and lexicons, by their places in a vocabulary. Not changed once built. */
final class SymbolSet {

    private static final int[] NONE = {};

    private final int[] forms;
    private final int[] lexicons;

    SymbolSet(int[] forms, int[] lexicons) {
        this.forms = forms;
        this.lexicons = lexicons;
    }

    int[] forms() {
        return forms;
    }

    int[] lexicons() {
        return lexicons;
    }

    private static final int FREQUENT_COST = 40;
    private static final int LEXICON_COST = 4;
    private static final int ENTRIES_PER_COST = 20;

    static SymbolSet of(List<Node> atoms, Vocabulary vocabulary) {
        BitSet forms = new BitSet();
        BitSet lexicons = new BitSet();
        if (atoms.size() == 1 && atoms.get(0) instanceof Node.Word word) {
            return new SymbolSet(vocabulary.inflected(word.base()), NONE);
        }
        for (Node atom : atoms) {
            if (atom instanceof Node.Word word) {
                for (int form : vocabulary.inflected(word.base())) {
                    forms.set(form);
                }
            } else if (atom instanceof Node.Literal literal) {
                forms.set(vocabulary.exact(literal.form()));
            } else if (atom instanceof Node.Entry entry) {
                lexicons.set(vocabulary.lexiconIndex(entry.lexicon()));
            } else {
                forms.or(vocabulary.numberWords());
            }
        }
        return new SymbolSet(members(forms), members(lexicons));
    }

    private static int[] members(BitSet set) {
        int[] members = new int[set.cardinality()];
        for (int i = 0, member = set.nextSetBit(0); member >= 0; member = set.nextSetBit(member + 1)) {
            members[i++] = member;
        }
        return members;
    }

    /** A guess at how often sentences hold one of them, in no unit. */
    int cost(Vocabulary vocabulary, FrequentWords frequent) {
        int cost = 0;
        for (int form : forms) {
            cost += frequent.holds(vocabulary.form(form)) ? FREQUENT_COST : 1;
        }
        for (int lexicon : lexicons) {
            cost += LEXICON_COST + vocabulary.lexiconSize(lexicon) / ENTRIES_PER_COST;
        }
        return cost;
    }

    /** Words as the page spells them and {@code {lexicons}}, both in the order of the vocabulary. */
    List<String> names(Vocabulary vocabulary) {
        List<String> names = new ArrayList<>();
        for (int form : forms) {
            names.add(form == FormInterner.OTHER_NUMBER ? "#" : vocabulary.form(form));
        }
        for (int lexicon : lexicons) {
            names.add("{" + vocabulary.lexicon(lexicon) + "}");
        }
        return names;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SymbolSet set
                && Arrays.equals(forms, set.forms)
                && Arrays.equals(lexicons, set.lexicons);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(forms) + Arrays.hashCode(lexicons);
    }
}
