package org.candorlint.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.candorlint.pattern.LexiconHit;
import org.candorlint.pattern.TermScan;

/**
 * A sentence as the features see it. Immutable.
 *
 * @param hits the lexicon entries in it but those on a function word: a lexicon that lists such words for a pattern's sake
 *     is no class of meaning
 * @param therapies the lexicons of therapies that have an entry in it
 */
record SentenceWords(List<Word> words, List<Hit> hits, Set<Symbol> therapies) {

    /** An entry of a lexicon at terms {@code start} (inclusive) to {@code end} (exclusive). */
    record Hit(Symbol lexicon, int start, int end) {}

    SentenceWords {
        words = List.copyOf(words);
        hits = List.copyOf(hits);
        therapies = Set.copyOf(therapies);
    }

    /** @param topics lexicons of the therapies by name */
    static SentenceWords of(TermScan scan, Symbols symbols, Set<String> topics) {
        List<Word> words = new ArrayList<>(scan.size());
        for (int i = 0; i < scan.size(); i++) {
            words.add(symbols.word(scan.text(i)));
        }
        List<Hit> hits = new ArrayList<>();
        List<Symbol> therapies = new ArrayList<>(2);
        for (LexiconHit hit : scan.hits()) {
            Symbol lexicon = Symbols.lexicon(hit.lexicon());
            if (topics.contains(hit.lexicon()) && !therapies.contains(lexicon)) {
                therapies.add(lexicon);
            }
            if (hit.end() - hit.start() > 1 || !words.get(hit.start()).function()) {
                hits.add(new Hit(lexicon, hit.start(), hit.end()));
            }
        }
        return new SentenceWords(words, hits, Set.copyOf(therapies));
    }
}
