package org.candorlint.pattern;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.candorlint.language.Sentence;

/**
 * All word forms and lexicon entries that a set of patterns can tell apart. Patterns are compiled against it and
 * sentences are scanned with it, once for all patterns. Immutable and thread-safe.
 */
public final class Vocabulary {

    private final FormTable forms;
    private final InflectionTable inflections;
    private final List<String> lexicons;
    private final int[] lexiconSizes;
    private final LexiconAutomaton automaton;
    private final ClauseWords clauseWords;
    private final BitSet numberWords;
    private final Set<Pattern> patterns;

    Vocabulary(
            FormTable forms,
            InflectionTable inflections,
            List<String> lexicons,
            int[] lexiconSizes,
            LexiconAutomaton automaton,
            ClauseWords clauseWords,
            BitSet numberWords,
            Set<Pattern> patterns) {
        this.forms = forms;
        this.inflections = inflections;
        this.lexicons = List.copyOf(lexicons);
        this.lexiconSizes = lexiconSizes;
        this.automaton = automaton;
        this.clauseWords = clauseWords;
        this.numberWords = numberWords;
        this.patterns = patterns;
    }

    /**
     * A vocabulary that was built before. It vouches for no pattern, and divides clauses as English does.
     */
    static Vocabulary read(BlockInput in) {
        FormTable forms = FormTable.read(in);
        InflectionTable inflections = InflectionTable.read(in);
        List<String> lexicons = List.of(in.texts());
        int[] sizes = in.ints();
        LexiconAutomaton automaton = LexiconAutomaton.read(in);
        BitSet numberWords = BitSet.valueOf(in.longs());
        ClauseWords words = new ClauseWords(ClauseBoundaries.english(), word -> forms.find(word, 0, word.length()));
        return new Vocabulary(forms, inflections, lexicons, sizes, automaton, words, numberWords, Set.of());
    }

    /** What {@link #read} makes the same vocabulary of, provided that it was built with English clause boundaries. */
    void write(BlockOutput out) {
        forms.write(out);
        inflections.write(out);
        out.texts(lexicons);
        out.ints(lexiconSizes);
        automaton.write(out);
        out.longs(numberWords.toLongArray());
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Cuts a sentence into terms and finds the lexicon entries in it; linear in its length. Asks for no tags. */
    public TermScan scan(Sentence sentence) {
        TermRow row = TermRow.read(sentence.text(), sentence.span().start(), forms);
        return new TermScan(this, sentence, row, clauseWords, automaton);
    }

    /** The names of the lexicons, in alphabetical order. */
    public List<String> lexicons() {
        return lexicons;
    }

    /** The number of word forms it knows. */
    public int size() {
        return forms.size() - 2;
    }

    /** Whether it is sure to know all words of a pattern. */
    boolean isBuiltFor(Pattern pattern) {
        return patterns.contains(pattern);
    }

    int formCount() {
        return forms.size();
    }

    String form(int id) {
        return forms.form(id);
    }

    /** The ids of the inflected forms of a base that some pattern or lexicon uses, ascending. */
    int[] inflected(String base) {
        int[] ids = inflections.of(base);
        if (ids == null) {
            throw new IllegalArgumentException(
                    "'" + base + "' is from a pattern that this vocabulary was not built for");
        }
        return ids;
    }

    int exact(String form) {
        int id = forms.find(form, 0, form.length());
        if (id == 0) {
            throw new IllegalArgumentException(
                    "'" + form + "' is from a pattern that this vocabulary was not built for");
        }
        return id;
    }

    String lexicon(int index) {
        return lexicons.get(index);
    }

    /** The place of a lexicon in {@link #lexicons()}, or a negative number. */
    int lexiconIndex(String name) {
        return Collections.binarySearch(lexicons, name);
    }

    /** The number of entries, those of included lexicons too. */
    int lexiconSize(int index) {
        return lexiconSizes[index];
    }

    boolean isNumberWord(int id) {
        return numberWords.get(id);
    }

    BitSet numberWords() {
        return numberWords;
    }

    /** The longest step that any item takes: an entry, or a gap over a parenthesis. */
    int longestStep() {
        return Math.max(automaton.depth(), Clauses.MAX_LEAP);
    }

    @Override
    public String toString() {
        return size() + " forms, " + lexicons.size() + " lexicons " + Arrays.toString(lexiconSizes);
    }

    /** Collects patterns and lexicons. Not thread-safe. */
    public static final class Builder {

        private final VocabularyAssembly assembly = new VocabularyAssembly();

        private Builder() {}

        /** Instead of {@link ClauseBoundaries#english()}. */
        public Builder clauseBoundaries(ClauseBoundaries boundaries) {
            assembly.boundaries = boundaries;
            return this;
        }

        /**
         * Adds a lexicon.
         *
         * @throws IllegalArgumentException if there is another one of that id
         */
        public Builder lexicon(Lexicon lexicon) {
            if (assembly.lexicons.putIfAbsent(lexicon.id(), lexicon) != null) {
                throw new IllegalArgumentException("two lexicons are called " + lexicon.id());
            }
            return this;
        }

        public Builder lexicons(Collection<Lexicon> lexicons) {
            lexicons.forEach(this::lexicon);
            return this;
        }

        public Builder pattern(Pattern pattern) {
            assembly.patterns.add(pattern);
            return this;
        }

        public Builder patterns(Collection<Pattern> patterns) {
            assembly.patterns.addAll(patterns);
            return this;
        }

        /**
         * Builds the vocabulary.
         *
         * @throws PatternException if a pattern or a lexicon names a lexicon that is not there, or an entry is none
         */
        public Vocabulary build() {
            return assembly.assemble();
        }
    }
}
