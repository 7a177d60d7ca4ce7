package org.candorlint.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongToDoubleFunction;
import org.candorlint.model.SentenceWords.Hit;
import org.candorlint.pattern.TermScan;

/**
 * Which words of a sentence speak most for an outcome: the weight of every feature is shared out among the words that it is
 * made of. Not thread-safe.
 */
final class TellingWords implements FeatureSink {

    /** Features of the sentence's own words; the others are made of words that stand elsewhere, or of none. */
    private static final Set<FeatureKind> OWN = EnumSet.range(FeatureKind.WORD, FeatureKind.LIKE_PAIR);

    private final TermScan scan;
    private final LongToDoubleFunction weight;
    private final Map<Symbol, List<Integer>> places = new HashMap<>();
    private final double[] weights;

    TellingWords(TermScan scan, SentenceWords words, LongToDoubleFunction weight) {
        this.scan = scan;
        this.weight = weight;
        this.weights = new double[scan.size()];
        for (int i = 0; i < weights.length; i++) {
            place(words.words().get(i).stem(), i);
            for (Symbol like : words.words().get(i).classes()) {
                place(like, i);
            }
        }
        for (Hit hit : words.hits()) {
            for (int i = hit.start(); i < hit.end(); i++) {
                place(hit.lexicon(), i);
            }
        }
    }

    private void place(Symbol symbol, int term) {
        List<Integer> known = places.computeIfAbsent(symbol, s -> new ArrayList<>(2));
        if (known.isEmpty() || known.get(known.size() - 1) != term) {
            known.add(term);
        }
    }

    @Override
    public void add(FeatureKind kind, Symbol a) {
        if (OWN.contains(kind)) {
            share(Hash.join(kind.hash(), a.hash()), a);
        }
    }

    @Override
    public void add(FeatureKind kind, Symbol a, Symbol b) {
        if (OWN.contains(kind)) {
            share(Hash.join(Hash.join(kind.hash(), a.hash()), b.hash()), a, b);
        }
    }

    @Override
    public void add(FeatureKind kind, Symbol a, Symbol b, Symbol c) {
        if (OWN.contains(kind)) {
            share(Hash.join(Hash.join(Hash.join(kind.hash(), a.hash()), b.hash()), c.hash()), a, b, c);
        }
    }

    private void share(long feature, Symbol... symbols) {
        double whole = weight.applyAsDouble(feature) / symbols.length;
        if (whole == 0) {
            return;
        }
        for (Symbol symbol : symbols) {
            List<Integer> own = places.getOrDefault(symbol, List.of());
            for (int term : own) {
                weights[term] += whole / own.size();
            }
        }
    }

    /** At most so many words or runs of neighbouring words that speak for the outcome, the weightiest first. */
    List<String> most(int count) {
        List<Integer> terms = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                terms.add(i);
            }
        }
        terms.sort(Comparator.comparingDouble((Integer i) -> -weights[i]).thenComparing(i -> i));
        List<int[]> runs = new ArrayList<>();
        for (int term : terms) {
            if (!grows(runs, term)) {
                if (runs.size() == count) {
                    break;
                }
                runs.add(new int[] {term, term + 1});
            }
        }
        return runs.stream().map(this::text).toList();
    }

    private static boolean grows(List<int[]> runs, int term) {
        for (int[] run : runs) {
            if (term == run[1]) {
                run[1]++;
                return true;
            }
            if (term == run[0] - 1) {
                run[0]--;
                return true;
            }
        }
        return false;
    }

    private String text(int[] run) {
        StringBuilder text = new StringBuilder();
        for (int i = run[0]; i < run[1]; i++) {
            text.append(i > run[0] ? " " : "").append(scan.text(i));
        }
        return text.toString();
    }
}
