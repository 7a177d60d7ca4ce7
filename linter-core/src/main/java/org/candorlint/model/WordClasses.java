package org.candorlint.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * English words in classes of alike use, at several grains: through its classes a word that no labelled sentence has speaks
 * for what its likes say. Immutable and thread-safe.
 */
public final class WordClasses {

    /** No classes at all. */
    public static final WordClasses NONE = new WordClasses(List.of(), new long[0], new int[0], 0);

    private static final String STEM = "stem ";

    private final List<Symbol> classes;
    private final long[] words;
    private final int[] members;
    private final int grains;

    /**
     * @param classes the classes of all grains
     * @param words hashes of the words, ascending
     * @param members for each word the index of its class at each grain
     */
    WordClasses(List<Symbol> classes, long[] words, int[] members, int grains) {
        this.classes = List.copyOf(classes);
        this.words = words;
        this.members = members;
        this.grains = grains;
    }

    /**
     * Reads lines of a word and its class at each grain, coarse to fine, tab-separated; a class is named after one of its
     * words. Lines that begin with {@code #} say where they come from.
     *
     * @throws IllegalArgumentException if a line has another number of columns than the first
     */
    public static WordClasses parse(String text, UnaryOperator<String> stemmer) {
        Map<String, Integer> known = new HashMap<>();
        List<Symbol> classes = new ArrayList<>();
        TreeMap<Long, int[]> byWord = new TreeMap<>();
        int grains = 0;
        for (String line : text.lines().filter(l -> !l.startsWith("#")).toList()) {
            String[] columns = line.split("\t", -1);
            grains = grains == 0 ? columns.length - 1 : grains;
            if (columns.length != grains + 1 || grains == 0) {
                throw new IllegalArgumentException("expected a word and its classes: " + line);
            }
            int[] own = new int[grains];
            for (int g = 0; g < grains; g++) {
                String name = (g + 1) + " " + columns[g + 1];
                own[g] = known.computeIfAbsent(name, n -> {
                    classes.add(Symbol.of(n));
                    return classes.size() - 1;
                });
            }
            byWord.put(Hash.of(columns[0]), own);
            byWord.putIfAbsent(Hash.of(STEM + stemmer.apply(columns[0])), own);
        }
        long[] words = byWord.keySet().stream().mapToLong(Long::longValue).toArray();
        int[] members = byWord.values().stream().flatMapToInt(Arrays::stream).toArray();
        return new WordClasses(classes, words, members, grains);
    }

    /** The classes of a word, coarse to fine; those of its stem if the word itself has none; else none. */
    List<Symbol> of(String word, String stem) {
        if (words.length == 0) {
            return List.of();
        }
        int at = Arrays.binarySearch(words, Hash.of(word.toLowerCase(Locale.ROOT)));
        if (at < 0) {
            at = Arrays.binarySearch(words, Hash.of(STEM + stem));
        }
        if (at < 0) {
            return List.of();
        }
        List<Symbol> own = new ArrayList<>(grains);
        for (int g = 0; g < grains; g++) {
            own.add(classes.get(members[at * grains + g]));
        }
        return List.copyOf(own);
    }

    List<Symbol> classes() {
        return classes;
    }

    long[] words() {
        return words;
    }

    int[] members() {
        return members;
    }

    int grains() {
        return grains;
    }
}
