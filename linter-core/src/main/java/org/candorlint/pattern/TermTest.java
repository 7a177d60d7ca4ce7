package org.candorlint.pattern;

import java.util.Arrays;
import java.util.List;

/** A question about one term. */
interface TermTest {

    /** So many word forms fit into a sieve of 64 bits. */
    int FEW = 16;

    boolean fits(TermScan scan, int term);

    /** The test of a node that stands for one term; a lexicon is asked whether an entry starts there. */
    static TermTest of(Node node, Vocabulary vocabulary) {
        if (node instanceof Node.Word word) {
            return ofForms(vocabulary.inflected(word.base()));
        } else if (node instanceof Node.Literal literal) {
            int id = vocabulary.exact(literal.form());
            return (scan, term) -> scan.wordId(term) == id;
        } else if (node instanceof Node.Numeral) {
            return TermScan::isNumber;
        } else if (node instanceof Node.Tag tag) {
            return (scan, term) ->
                    scan.kind(term).isWordLike() && scan.tag(term).startsWith(tag.prefix());
        } else if (node instanceof Node.Tagged tagged) {
            TermTest word = of(tagged.word(), vocabulary);
            // The word first: tags are dear.
            return (scan, term) -> word.fits(scan, term) && scan.tag(term).startsWith(tagged.prefix());
        } else if (node instanceof Node.Not not) {
            return none(not.atoms().stream().map(atom -> of(atom, vocabulary)).toList());
        } else if (node instanceof Node.Entry entry) {
            int type = vocabulary.lexiconIndex(entry.lexicon());
            return (scan, term) -> scan.lexiconHits().startsAt(term, type);
        }
        throw new IllegalArgumentException("more than one term: " + node);
    }

    /** Whether the term is one of some word forms, given ascending. */
    static TermTest ofForms(int[] ids) {
        if (ids.length > FEW) {
            FormSieve sieve = FormSieve.of(ids);
            return (scan, term) -> sieve.mayHold(scan.wordId(term)) && Arrays.binarySearch(ids, scan.wordId(term)) >= 0;
        }
        long some = 0;
        for (int id : ids) {
            some |= 1L << id;
        }
        // Shifts count modulo 64: one bit for each 64th id, which spares most searches.
        long sieve = some;
        return (scan, term) ->
                (sieve >>> scan.wordId(term) & 1) != 0 && Arrays.binarySearch(ids, scan.wordId(term)) >= 0;
    }

    private static TermTest none(List<TermTest> tests) {
        return (scan, term) -> {
            if (!scan.kind(term).isWordLike()) {
                return false;
            }
            for (TermTest test : tests) {
                if (test.fits(scan, term)) {
                    return false;
                }
            }
            return true;
        };
    }
}
