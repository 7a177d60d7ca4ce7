package org.candorlint.model;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Stems of words as symbols, remembered, since copy repeats its words. Thread-safe. */
final class Symbols {

    /** Enough for the vocabulary of thousands of pages; past it words are stemmed anew. */
    private static final int LIMIT = 100_000;

    private static final Symbol NUMBER = Symbol.of("<number>");

    private static final Map<String, Symbol> LEXICONS = new ConcurrentHashMap<>();

    private final UnaryOperator<String> stemmer;
    private final WordClasses classes;
    private final Map<String, Symbol> byWord = new ConcurrentHashMap<>();
    private final Map<String, Symbol[]> classesByWord = new ConcurrentHashMap<>();

    Symbols(UnaryOperator<String> stemmer, WordClasses classes) {
        this.stemmer = stemmer;
        this.classes = classes;
    }

    /** The classes of alike words that a word is in, coarse to fine. */
    Symbol[] classes(String word) {
        Symbol[] known = classesByWord.get(word);
        if (known != null) {
            return known;
        }
        Symbol[] made = classes.of(word, stem(word).text());
        if (classesByWord.size() < LIMIT) {
            classesByWord.put(word, made);
        }
        return made;
    }

    WordClasses wordClasses() {
        return classes;
    }

    Symbol stem(String word) {
        Symbol known = byWord.get(word);
        if (known != null) {
            return known;
        }
        Symbol made = isNumber(word) ? NUMBER : Symbol.of(stemmer.apply(word.toLowerCase(Locale.ROOT)));
        if (byWord.size() < LIMIT) {
            byWord.put(word, made);
        }
        return made;
    }

    /** A lexicon as a symbol. */
    static Symbol lexicon(String id) {
        return LEXICONS.computeIfAbsent(id, name -> Symbol.of("{" + name + "}"));
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }
}
