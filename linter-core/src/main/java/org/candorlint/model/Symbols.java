package org.candorlint.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Words and names as symbols, remembered, since copy repeats its words. Thread-safe. */
final class Symbols {

    /** Enough for the vocabulary of thousands of pages; past it words are stemmed anew. */
    private static final int LIMIT = 100_000;

    private static final Symbol NUMBER = Symbol.of("<number>");

    private static final Set<String> FUNCTION_WORDS = Set.of(
            "a", "an", "and", "are", "as", "at", "be", "but", "by", "for", "from", "had", "has", "have", "i", "in",
            "is", "it", "of", "on", "or", "our", "so", "that", "the", "their", "then", "these", "they", "this", "to",
            "was", "we", "were", "which", "who", "will", "with", "you", "your");

    private static final Map<String, Symbol> NAMES = new ConcurrentHashMap<>();
    private static final Map<String, Symbol> LEXICONS = new ConcurrentHashMap<>();

    private final UnaryOperator<String> stemmer;
    private final WordClasses classes;
    private final Map<String, Word> byWord = new ConcurrentHashMap<>();

    Symbols(UnaryOperator<String> stemmer, WordClasses classes) {
        this.stemmer = stemmer;
        this.classes = classes;
    }

    WordClasses wordClasses() {
        return classes;
    }

    /** A word by its spelling on the page. */
    Word word(String spelling) {
        Word known = byWord.get(spelling);
        if (known != null) {
            return known;
        }
        Word made = make(spelling);
        if (byWord.size() < LIMIT) {
            byWord.put(spelling, made);
        }
        return made;
    }

    private Word make(String spelling) {
        String lower = spelling.toLowerCase(Locale.ROOT);
        Symbol stem = isNumber(spelling) ? NUMBER : Symbol.of(stemmer.apply(lower));
        boolean function = FUNCTION_WORDS.contains(lower);
        return new Word(stem, function ? List.of() : classes.of(lower, stem.text()), function);
    }

    /** A lexicon as a symbol. */
    static Symbol lexicon(String id) {
        Symbol known = LEXICONS.get(id);
        return known != null ? known : LEXICONS.computeIfAbsent(id, name -> Symbol.of("{" + name + "}"));
    }

    /** What is no word of a page: a rule, a category, a kind, a level. There are few such names. */
    static Symbol named(String name) {
        Symbol known = NAMES.get(name);
        return known != null ? known : NAMES.computeIfAbsent(name, Symbol::of);
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }
}
