package org.candorlint.pattern;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Puts a vocabulary together: interns all forms, then builds the automaton of the lexicons. Not thread-safe. */
final class VocabularyAssembly {

    private static final int SUGGESTIONS = 3;
    private static final List<String> NUMBERS = WordLists.words("numbers.txt");

    final SortedMap<String, Lexicon> lexicons = new TreeMap<>();
    final Set<Pattern> patterns = new LinkedHashSet<>();
    ClauseBoundaries boundaries = ClauseBoundaries.english();

    private final FormInterner interner = new FormInterner();
    private final LexiconAtoms atoms = new LexiconAtoms(interner);
    private int[] sequence = new int[16];

    Vocabulary assemble() {
        List<String> names = List.copyOf(lexicons.keySet());
        BitSet numberWords = new BitSet();
        for (String word : NUMBERS) {
            numberWords.set(interner.exact(word));
        }
        ClauseWords clauseWords = new ClauseWords(boundaries, interner::exact);
        for (Pattern pattern : patterns) {
            intern(pattern, pattern.root());
        }
        LexiconTrie trie = new LexiconTrie();
        int[] counts = new int[names.size()];
        for (int i = 0; i < counts.length; i++) {
            for (String entry : lexicon(names.get(i)).entries()) {
                counts[i] += add(entry, i, trie);
            }
        }
        BitSet[] owners = owners(names);
        int[] sizes = new int[names.size()];
        for (int i = 0; i < sizes.length; i++) {
            int count = counts[i];
            owners[i].stream().forEach(owner -> sizes[owner] += count);
        }
        int[][] byForm = atoms.byForm(numbers(numberWords));
        LexiconAutomaton automaton = LexiconAutomaton.of(trie, byForm, atoms.size(), trie.classes(owners));
        return new Vocabulary(
                interner.table(),
                InflectionTable.of(interner.inflections()),
                names,
                sizes,
                automaton,
                clauseWords,
                numberWords,
                Set.copyOf(patterns));
    }

    /** Files an entry; the number of sequences of terms that it stands for. */
    private int add(String entry, int lexicon, LexiconTrie trie) {
        List<List<Node>> sequences = LexiconEntries.expand(entry);
        for (List<Node> nodes : sequences) {
            reserve(nodes.size());
            for (int i = 0; i < nodes.size(); i++) {
                sequence[i] = atom(nodes.get(i));
            }
            trie.add(sequence, nodes.size(), lexicon);
        }
        return sequences.size();
    }

    private void reserve(int length) {
        if (length > sequence.length) {
            sequence = new int[length * 2];
        }
    }

    private int atom(Node node) {
        if (node instanceof Node.Word word) {
            return atoms.word(word.base());
        }
        return node instanceof Node.Literal literal ? atoms.literal(literal.form()) : atoms.number();
    }

    private Lexicon lexicon(String name) {
        return Objects.requireNonNull(lexicons.get(name));
    }

    private void intern(Pattern pattern, Node node) {
        if (node instanceof Node.Entry entry && !lexicons.containsKey(entry.lexicon())) {
            throw unknown(entry.lexicon(), pattern.source(), entry.column());
        } else if (node instanceof Node.Word word) {
            interner.inflected(word.base());
        } else if (node instanceof Node.Literal literal) {
            interner.exact(literal.form());
        }
        for (Node child : PatternTraits.children(node)) {
            intern(pattern, child);
        }
    }

    /** Number words, the numerals that patterns name, and the id of all other numerals. */
    private int[] numbers(BitSet numberWords) {
        for (int id = FormInterner.OTHER_NUMBER + 1; id < interner.size(); id++) {
            String form = interner.form(id);
            if (Characters.isDigit(form.charAt(0)) && isNumber(form)) {
                numberWords.set(id);
            }
        }
        numberWords.set(FormInterner.OTHER_NUMBER);
        return numberWords.stream().toArray();
    }

    private static boolean isNumber(String form) {
        boolean[] found = new boolean[1];
        TermSplitter.split(
                form, (start, end, kind) -> found[0] |= kind == TermKind.NUMBER && start == 0 && end == form.length());
        return found[0];
    }

    /** For each lexicon, itself and all that include it, directly or not. */
    private BitSet[] owners(List<String> names) {
        BitSet[] owners = new BitSet[names.size()];
        Arrays.setAll(owners, i -> new BitSet());
        for (int i = 0; i < owners.length; i++) {
            for (String included : included(names.get(i), new TreeSet<>())) {
                owners[Collections.binarySearch(names, included)].set(i);
            }
        }
        return owners;
    }

    private Set<String> included(String name, Set<String> seen) {
        Lexicon lexicon = lexicons.get(name);
        if (lexicon == null || !seen.add(name)) {
            return seen;
        }
        for (String include : lexicon.includes()) {
            if (!lexicons.containsKey(include)) {
                throw unknown(
                        include,
                        "lexicon " + name + " includes " + include,
                        ("lexicon " + name + " includes ").length() + 1);
            }
            included(include, seen);
        }
        return seen;
    }

    private PatternException unknown(String name, String source, int column) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        String wanted = name.toLowerCase(Locale.ROOT);
        List<String> nearest = lexicons.keySet().stream()
                .sorted(Comparator.<String>comparingInt(id -> distance.apply(wanted, id))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SUGGESTIONS)
                .map(id -> "{" + id + "}")
                .toList();
        String hint = nearest.isEmpty() ? "there are no lexicons" : "the nearest are " + String.join(", ", nearest);
        return new PatternException("there is no lexicon {" + name + "}", source, column, hint);
    }
}
