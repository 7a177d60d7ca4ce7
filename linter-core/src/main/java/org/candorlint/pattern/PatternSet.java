package org.candorlint.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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

    private final Vocabulary vocabulary;
    private final List<CompiledPattern> patterns;
    private final List<K> keys;
    private final Image image;
    private final int[] patternOf;

    private PatternSet(Vocabulary vocabulary, List<CompiledPattern> patterns, List<K> keys, Image image) {
        this.vocabulary = vocabulary;
        this.patterns = List.copyOf(patterns);
        this.keys = List.copyOf(keys);
        this.image = image;
        patternOf = new int[keys.size()];
        for (int pattern = 0; pattern < patterns.size(); pattern++) {
            for (int use = image.uses().start(pattern); use < image.uses().end(pattern); use++) {
                patternOf[image.uses().value(use)] = pattern;
            }
        }
    }

    /**
     * All that is known of a set without its keys and patterns.
     *
     * @param uses the places of the keys that each pattern was added under, ascending
     */
    record Image(Rows uses, RequiredSets required, Selection selection) {

        static Image read(BlockInput in) {
            return new Image(Rows.read(in), RequiredSets.read(in), Selection.read(in));
        }

        void write(BlockOutput out) {
            uses.write(out);
            required.write(out);
            selection.write(out);
        }
    }

    /**
     * The set that an image was made of.
     *
     * @throws IllegalArgumentException if it was one of another number of keys
     */
    static <K> PatternSet<K> restored(Vocabulary vocabulary, Image image, List<K> keys, Function<K, Pattern> pattern) {
        Rows uses = image.uses();
        if (keys.size() != uses.count()) {
            throw new IllegalArgumentException("an image of " + uses.count() + " keys, not of " + keys.size());
        }
        List<CompiledPattern> patterns = new ArrayList<>(uses.size());
        for (int i = 0; i < uses.size(); i++) {
            K key = keys.get(uses.value(uses.start(i)));
            patterns.add(new CompiledPattern(pattern.apply(key), vocabulary));
        }
        return new PatternSet<>(vocabulary, patterns, keys, image);
    }

    Image image() {
        return image;
    }

    public static <K> Builder<K> builder(Vocabulary vocabulary) {
        return new Builder<>(vocabulary);
    }

    /** All matches: by pattern in the order of adding, then from left to right. */
    public List<Match<K>> matches(TermScan scan) {
        if (scan.vocabulary() != vocabulary) {
            throw new IllegalArgumentException("the scan was made with another vocabulary");
        }
        BitSet candidates = image.selection().candidates(scan);
        if (candidates.isEmpty()) {
            return List.of();
        }
        Map<Integer, List<Match<Pattern>>> found = new HashMap<>();
        BitSet matched = new BitSet();
        Automaton automaton = null;
        BitSet held = image.required().heldBy(scan);
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            if (image.required().areIn(held, i)) {
                automaton = automaton == null ? new Automaton(scan) : automaton;
                List<Match<Pattern>> own = run(automaton, patterns.get(i), scan);
                if (!own.isEmpty()) {
                    found.put(i, own);
                    for (int use = image.uses().start(i); use < image.uses().end(i); use++) {
                        matched.set(image.uses().value(use));
                    }
                }
            }
        }
        List<Match<K>> matches = new ArrayList<>();
        for (int i = matched.nextSetBit(0); i >= 0; i = matched.nextSetBit(i + 1)) {
            for (Match<Pattern> match : found.getOrDefault(patternOf[i], List.of())) {
                matches.add(match.under(keys.get(i)));
            }
        }
        return matches;
    }

    /** How each pattern is found, in the order of adding. */
    public List<Plan<K>> explain() {
        List<Plan<K>> plans = new ArrayList<>(keys.size());
        for (int i = 0; i < keys.size(); i++) {
            int place = patternOf[i];
            CompiledPattern compiled = patterns.get(place);
            List<String> anchor = image.required().hasAnchor(place)
                    ? image.required().anchor(place).names(vocabulary)
                    : List.of();
            plans.add(new Plan<>(
                    keys.get(i), compiled.pattern(), anchor, compiled.program().size()));
        }
        return plans;
    }

    /** What sentences must be scanned with. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The number of patterns, each as often as it was added. */
    public int size() {
        return keys.size();
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

    /** Collects patterns. Not thread-safe. */
    public static final class Builder<K> {

        private final Vocabulary vocabulary;
        private final Map<Pattern, Integer> places = new HashMap<>();
        private final List<CompiledPattern> patterns = new ArrayList<>();
        private final List<List<SymbolSet>> required = new ArrayList<>();
        private final List<K> keys = new ArrayList<>();
        private final List<int[]> uses = new ArrayList<>();

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
                compile(pattern);
                places.put(pattern, place);
            }
            int[] before = uses.get(place);
            int[] all = Arrays.copyOf(before, before.length + 1);
            all[before.length] = keys.size();
            uses.set(place, all);
            keys.add(key);
            return this;
        }

        public PatternSet<K> build() {
            Image image = new Image(
                    Rows.of(uses.toArray(int[][]::new)),
                    RequiredSets.of(required, vocabulary),
                    Selection.of(required, vocabulary));
            return new PatternSet<>(vocabulary, patterns, keys, image);
        }

        private void compile(Pattern pattern) {
            CompiledPattern compiled = new CompiledPattern(pattern, vocabulary);
            required.add(CompiledPattern.required(pattern, vocabulary, FrequentWords.english()));
            patterns.add(compiled);
            uses.add(new int[0]);
            if (!vocabulary.isBuiltFor(pattern)) {
                // Other patterns may have brought all its words along; if not, now is the time to say so.
                compiled.program();
            }
        }
    }
}
