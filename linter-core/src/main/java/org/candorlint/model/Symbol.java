package org.candorlint.model;

/**
 * A word stem, a lexicon or another name that features are made of, with the hash that stands for it. Immutable.
 *
 * @param text for people
 * @param hash well mixed; equal texts of one kind have equal hashes
 */
record Symbol(String text, long hash) {

    static Symbol of(String text) {
        return new Symbol(text, Hash.of(text));
    }
}
