package org.candorlint.pattern;

import java.util.List;

/**
 * A named class of words and phrases.
 *
 * @param id the name that patterns use in braces
 * @param includes other lexicons whose entries belong to this one too
 * @param entries bare words fit by lemma, {@code "quoted"} ones to the letter, {@code #} any number; in sequence
 */
public record Lexicon(String id, List<String> includes, List<String> entries) {

    public Lexicon {
        includes = List.copyOf(includes);
        entries = List.copyOf(entries);
    }
}
