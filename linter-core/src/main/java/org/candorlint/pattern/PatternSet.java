package org.candorlint.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Many patterns over one vocabulary. A pattern is run only on sentences that hold its anchor: the rarest of the words
 * and lexicons that it cannot do without; and once, however many keys it was added under. Immutable and thread-safe.
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
    private final List<CompiledPattern> patterns;
    private final List<Use<K>> uses;
    private final int[][] usesOf;
    private final int[][] byForm;
    private final int[][] byLexicon;
    private final int[] always;

    /** A key under which the pattern at a place was added. */
    private record Use<K>(K key, int pattern) {}

    private PatternSet(Vocabulary vocabulary, List<CompiledPattern> patterns, List<Use<K>> uses) {
        this.vocabulary = vocabulary;
        this.patterns = List.copyOf(patterns);
        this.uses = List.copyOf(uses);
        int[][] places = new int[uses.size()][];
        for (int i = 0; i < places.length; i++) {
            places[i] = new int[] {uses.get(i).pattern()};
        }
        usesOf = invert(places, patterns.size());
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
        if (scan.vocabulary() != vocabulary) {
            throw new IllegalArgumentException("the scan was made with another vocabulary");
        }
        BitSet candidates = candidates(scan);
        if (candidates.isEmpty()) {
            return List.of();
        }
        Map<Integer, List<Match<Pattern>>> found = new HashMap<>();
        BitSet matched = new BitSet();
        Automaton automaton = null;
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            CompiledPattern compiled = patterns.get(i);
            if (compiled.isPossible(scan)) {
                automaton = automaton == null ? new Automaton(scan) : automaton;
                List<Match<Pattern>> own = run(automaton, compiled, scan);
                if (!own.isEmpty()) {
                    found.put(i, own);
                    mark(matched, usesOf[i]);
                }
            }
        }
        List<Match<K>> matches = new ArrayList<>();
        for (int i = matched.nextSetBit(0); i >= 0; i = matched.nextSetBit(i + 1)) {
            Use<K> use = uses.get(i);
            for (Match<Pattern> match : found.getOrDefault(use.pattern(), List.of())) {
                matches.add(match.under(use.key()));
            }
        }
        return matches;
    }

    /** How each pattern is found, in the order of adding. */
    public List<Plan<K>> explain() {
        return uses.stream()
                .map(use -> {
                    CompiledPattern compiled = patterns.get(use.pattern());
                    return new Plan<>(
                            use.key(),
                            compiled.pattern(),
                            compiled.required().isEmpty()
                                    ? List.of()
                                    : compiled.required().get(0).names(vocabulary),
                            compiled.program().size());
                })
                .toList();
    }

    /** What sentences must be scanned with. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The number of patterns, each as often as it was added. */
    public int size() {
        return uses.size();
    }

    private static List<Match<Pattern>> run(Automaton automaton, CompiledPattern compiled, TermScan scan) {
        List<Match<Pattern>> matches = List.of();
        int from = 0;
        while (automaton.search(compiled.program(), from)) {
            from = automaton.end();
            if (matches.isEmpty()) {
                matches = new ArrayList<>(2);
            }
            matches.add(new Match<>(
                    compiled.pattern(),
                    scan,
                    automaton.start(),
                    automaton.end(),
                    Captures.read(compiled.program().captures(), automaton.mark(), scan),
                    Passed.read(automaton.mark())));
        }
        return matches;
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
        private final Map<Pattern, Integer> places = new HashMap<>();
        private final List<CompiledPattern> patterns = new ArrayList<>();
        private final List<Use<K>> uses = new ArrayList<>();

        private Builder(Vocabulary vocabulary) {
            this.vocabulary = vocabulary;
        }

        /**
         * Adds a pattern; a key may have several, and a pattern several keys.
         *
         * @throws IllegalArgumentException if the vocabulary was built without the pattern
         */
        public Builder<K> add(K key, Pattern pattern) {
            Integer place = places.get(pattern);
            if (place == null) {
                place = patterns.size();
                patterns.add(CompiledPattern.of(pattern, vocabulary, FrequentWords.english()));
                places.put(pattern, place);
            }
            uses.add(new Use<>(key, place));
            return this;
        }

        public PatternSet<K> build() {
            return new PatternSet<>(vocabulary, patterns, uses);
        }
    }
}
