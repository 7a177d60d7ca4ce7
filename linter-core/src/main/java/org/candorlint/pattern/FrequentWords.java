package org.candorlint.pattern;

import java.util.Set;

/** Words that stand on nearly every page and so tell little. Immutable. */
final class FrequentWords {

    private static final FrequentWords ENGLISH = new FrequentWords();

    private final Set<String> words = Set.copyOf(WordLists.words("frequent-words.txt"));

    private FrequentWords() {}

    static FrequentWords english() {
        return ENGLISH;
    }

    boolean holds(String word) {
        return words.contains(word);
    }
}
