package org.candorlint.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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

    Vocabulary assemble() {
        List<String> names = List.copyOf(lexicons.keySet());
        BitSet numberWords = new BitSet();
        NUMBERS.forEach(word -> numberWords.set(interner.exact(word)));
        ClauseWords clauseWords = new ClauseWords(boundaries, interner);
        patterns.forEach(this::intern);
        List<List<List<Node>>> entries = new ArrayList<>();
        for (Lexicon lexicon : lexicons.values()) {
            List<List<Node>> sequences = new ArrayList<>();
            lexicon.entries().forEach(entry -> sequences.addAll(LexiconEntries.expand(entry)));
            sequences.forEach(sequence -> sequence.forEach(this::intern));
            entries.add(sequences);
        }
        int[] numbers = numbers(numberWords);
        int[] sizes = new int[names.size()];
        LexiconTrie trie = new LexiconTrie();
        List<BitSet> owners = owners(names);
        for (int i = 0; i < names.size(); i++) {
            int count = entries.get(i).size();
            owners.get(i).stream().forEach(owner -> sizes[owner] += count);
            for (List<Node> sequence : entries.get(i)) {
                trie.add(sequence.stream().map(node -> forms(node, numbers)).toList(), owners.get(i));
            }
        }
        LexiconAutomaton automaton = new LexiconAutomaton(trie, interner.size());
        return new Vocabulary(interner, names, sizes, automaton, clauseWords, numberWords);
    }

    private void intern(Pattern pattern) {
        PatternTraits.leaves(pattern.root(), leaf -> {
            if (leaf instanceof Node.Entry entry && !lexicons.containsKey(entry.lexicon())) {
                throw unknown(entry.lexicon(), pattern.source(), entry.column());
            }
            intern(leaf);
        });
    }

    private void intern(Node leaf) {
        if (leaf instanceof Node.Word word) {
            interner.inflected(word.base());
        } else if (leaf instanceof Node.Literal literal) {
            interner.exact(literal.form());
        }
    }

    private int[] forms(Node node, int[] numbers) {
        if (node instanceof Node.Word word) {
            return interner.inflected(word.base());
        }
        return node instanceof Node.Literal literal ? new int[] {interner.exact(literal.form())} : numbers;
    }

    /** Number words, the numerals that patterns name, and the id of all other numerals. */
    private int[] numbers(BitSet numberWords) {
        for (String form : interner.forms()) {
            TermSplitter.split(form, (start, end, kind) -> {
                if (kind == TermKind.NUMBER && end - start == form.length()) {
                    numberWords.set(interner.exact(form));
                }
            });
        }
        numberWords.set(FormInterner.OTHER_NUMBER);
        return numberWords.stream().toArray();
    }

    /** For each lexicon, itself and all that include it, directly or not. */
    private List<BitSet> owners(List<String> names) {
        List<BitSet> owners = new ArrayList<>();
        names.forEach(name -> owners.add(new BitSet()));
        for (int i = 0; i < names.size(); i++) {
            for (String included : included(names.get(i), new TreeSet<>())) {
                owners.get(names.indexOf(included)).set(i);
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
