package org.candorlint.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
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

    private static final int[] NONE = {};

    private final Vocabulary vocabulary;
    private final List<CompiledPattern<K>> patterns;
    private final int[][] byForm;
    private final int[][] byLexicon;
    private final int[] always;

    private PatternSet(Vocabulary vocabulary, List<CompiledPattern<K>> patterns) {
        this.vocabulary = vocabulary;
        this.patterns = List.copyOf(patterns);
        int[][] forms = new int[patterns.size()][];
        int[][] lexicons = new int[patterns.size()][];
        Ints unanchored = new Ints();
        for (int i = 0; i < patterns.size(); i++) {
            List<SymbolSet> required = patterns.get(i).required();
            forms[i] = required.isEmpty() ? NONE : required.get(0).forms();
            lexicons[i] = required.isEmpty() ? NONE : required.get(0).lexicons();
            if (required.isEmpty()) {
                unanchored.add(i);
            }
        }
        byForm = invert(forms, vocabulary.formCount());
        byLexicon = invert(lexicons, vocabulary.lexicons().size());
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
        Automaton automaton = null;
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            CompiledPattern<K> compiled = patterns.get(i);
            if (compiled.isPossible(scan)) {
                automaton = automaton == null ? new Automaton(scan) : automaton;
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
                    Captures.read(compiled.program().captures(), automaton.mark(), scan),
                    Passed.read(automaton.mark())));
        }
    }

    private BitSet candidates(TermScan scan) {
        BitSet candidates = new BitSet(patterns.size());
        for (int i : always) {
            candidates.set(i);
        }
        for (int term = 0; term < scan.size(); term++) {
            mark(candidates, byForm[scan.wordId(term)]);
        }
        BitSet types = scan.lexiconHits().types();
        for (int type = types.nextSetBit(0); type >= 0; type = types.nextSetBit(type + 1)) {
            mark(candidates, byLexicon[type]);
        }
        return candidates;
    }

    private static void mark(BitSet candidates, int[] patterns) {
        for (int pattern : patterns) {
            candidates.set(pattern);
        }
    }

    /** For each symbol the patterns that have it, ascending. */
    private static int[][] invert(int[][] symbols, int size) {
        int[] counts = new int[size];
        for (int[] row : symbols) {
            for (int symbol : row) {
                counts[symbol]++;
            }
        }
        int[][] index = new int[size][];
        for (int symbol = 0; symbol < size; symbol++) {
            index[symbol] = counts[symbol] == 0 ? NONE : new int[counts[symbol]];
        }
        for (int pattern = symbols.length - 1; pattern >= 0; pattern--) {
            for (int symbol : symbols[pattern]) {
                index[symbol][--counts[symbol]] = pattern;
            }
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
