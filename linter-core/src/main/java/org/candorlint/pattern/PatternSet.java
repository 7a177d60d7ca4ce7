package org.candorlint.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Many patterns over one vocabulary. A pattern is run only on sentences that hold its anchor: the rarest of the words
 * and lexicons that it cannot do without. Immutable and thread-safe.
 *
 * <p>Matches of one pattern do not overlap. Reading from the left, the first match to end is found; of all matches that
 * overlap it (ending at most {@value Automaton#LOOK_AHEAD} terms later) the one with the fewest gap terms is taken, then
 * the longest, then the first; the search goes on behind it. So gaps are as tight, and optional items as greedy, as can
 * be. Time is linear in the terms of the sentence.
 *
 * @param <K> what patterns are added under
 */
public final class PatternSet<K> {

    /**
     * How one pattern is found.
     *
     * @param anchor words and {@code {lexicons}} of which a sentence must hold one; empty if the pattern is run on all
     */
    public record Plan<K>(K key, Pattern pattern, List<String> anchor, int instructions) {
        public Plan {
            anchor = List.copyOf(anchor);
        }

        public boolean hasAnchor() {
            return !anchor.isEmpty();
        }
    }

    private final Vocabulary vocabulary;
    private final List<CompiledPattern<K>> patterns;
    private final int[][] byForm;
    private final int[][] byLexicon;
    private final int[] always;

    private PatternSet(Vocabulary vocabulary, List<CompiledPattern<K>> patterns) {
        this.vocabulary = vocabulary;
        this.patterns = List.copyOf(patterns);
        Map<Integer, Ints> forms = new HashMap<>();
        Map<Integer, Ints> lexicons = new HashMap<>();
        Ints unanchored = new Ints();
        for (int i = 0; i < patterns.size(); i++) {
            List<SymbolSet> required = patterns.get(i).required();
            if (required.isEmpty()) {
                unanchored.add(i);
            } else {
                file(forms, required.get(0).forms(), i);
                file(lexicons, required.get(0).lexicons(), i);
            }
        }
        byForm = index(forms, vocabulary.formCount());
        byLexicon = index(lexicons, vocabulary.lexicons().size());
        always = unanchored.toArray();
    }

    public static <K> Builder<K> builder(Vocabulary vocabulary) {
        return new Builder<>(vocabulary);
    }

    /** All matches: by pattern in the order of adding, then from left to right. */
    public List<Match<K>> matches(TermScan scan) {
        List<Match<K>> matches = new ArrayList<>();
        forEachMatch(scan, matches::add);
        return matches;
    }

    /** How each pattern is found, in the order of adding. */
    public List<Plan<K>> explain() {
        return patterns.stream()
                .map(compiled -> new Plan<>(
                        compiled.key(),
                        compiled.pattern(),
                        compiled.required().isEmpty()
                                ? List.of()
                                : compiled.required().get(0).names(vocabulary),
                        compiled.program().size()))
                .toList();
    }

    /** What sentences must be scanned with. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The number of patterns. */
    public int size() {
        return patterns.size();
    }

    private void forEachMatch(TermScan scan, Consumer<Match<K>> consumer) {
        if (scan.vocabulary() != vocabulary) {
            throw new IllegalArgumentException("the scan was made with another vocabulary");
        }
        BitSet candidates = candidates(scan);
        if (candidates.isEmpty()) {
            return;
        }
        Automaton automaton = new Automaton(scan);
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            CompiledPattern<K> compiled = patterns.get(i);
            if (compiled.isPossible(scan)) {
                run(automaton, compiled, scan, consumer);
            }
        }
    }

    private void run(Automaton automaton, CompiledPattern<K> compiled, TermScan scan, Consumer<Match<K>> consumer) {
        int from = 0;
        while (automaton.search(compiled.program(), from)) {
            from = automaton.end();
            consumer.accept(new Match<>(
                    compiled.key(),
                    scan,
                    automaton.start(),
                    automaton.end(),
                    Captures.read(compiled.program().captures(), automaton.mark(), scan)));
        }
    }

    private BitSet candidates(TermScan scan) {
        BitSet candidates = new BitSet(patterns.size());
        for (int i : always) {
            candidates.set(i);
        }
        scan.forms().stream().forEach(form -> mark(candidates, byForm[form]));
        scan.lexiconHits().types().stream().forEach(type -> mark(candidates, byLexicon[type]));
        return candidates;
    }

    private static void mark(BitSet candidates, int[] patterns) {
        for (int pattern : patterns) {
            candidates.set(pattern);
        }
    }

    private static void file(Map<Integer, Ints> index, int[] symbols, int pattern) {
        for (int symbol : symbols) {
            index.computeIfAbsent(symbol, unused -> new Ints()).add(pattern);
        }
    }

    private static int[][] index(Map<Integer, Ints> filed, int size) {
        int[][] index = new int[size][];
        int[] none = {};
        for (int i = 0; i < size; i++) {
            Ints patterns = filed.get(i);
            index[i] = patterns == null ? none : patterns.toArray();
        }
        return index;
    }

    /** Collects patterns. Not thread-safe. */
    public static final class Builder<K> {

        private final Vocabulary vocabulary;
        private final List<CompiledPattern<K>> patterns = new ArrayList<>();

        private Builder(Vocabulary vocabulary) {
            this.vocabulary = vocabulary;
        }

        /**
         * Adds a pattern; a key may have several.
         *
         * @throws IllegalArgumentException if the vocabulary was built without the pattern
         */
        public Builder<K> add(K key, Pattern pattern) {
            patterns.add(CompiledPattern.of(key, pattern, vocabulary, FrequentWords.english()));
            return this;
        }

        public PatternSet<K> build() {
            return new PatternSet<>(vocabulary, patterns);
        }
    }
}
