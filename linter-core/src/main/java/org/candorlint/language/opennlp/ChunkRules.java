package org.candorlint.language.opennlp;

import java.util.Arrays;

/**
 * Cuts a chunk without white space into tokens. Signs are cut off by rule; a word that remains and is more than
 * letters, digits and hyphens is put to the learned tokenizer.
 */
final class ChunkRules {

    private static final int LONGEST_ASKED = 64;

    private final LearnedTokenizer learned;

    ChunkRules(LearnedTokenizer learned) {
        this.learned = learned;
    }

    /** The ends of the tokens, ascending; the last one is the length of the chunk. */
    int[] ends(String chunk) {
        boolean[] cuts = new boolean[chunk.length() + 1];
        cuts[chunk.length()] = true;
        boolean address = Addresses.isAddress(chunk);
        int from = 0;
        int at = 0;
        while (at < chunk.length()) {
            int sign = address ? Signs.aroundAddress(chunk, at) : Signs.endOf(chunk, at);
            if (sign > at) {
                word(chunk, from, at, address, cuts);
                cuts[at] = true;
                cuts[sign] = true;
                from = sign;
                at = sign;
            } else {
                at++;
            }
        }
        word(chunk, from, chunk.length(), address, cuts);
        return offsets(cuts);
    }

    private void word(String chunk, int from, int to, boolean address, boolean[] cuts) {
        if (to - from < 2 || address) {
            return;
        }
        String word = chunk.substring(from, to);
        int end = WordRules.cutStop(word);
        cuts[from + end] |= end < word.length();
        String stem = word.substring(0, end);
        int clitic = Clitics.start(stem);
        if (clitic > 0) {
            cuts[from + clitic] = true;
            stem = stem.substring(0, clitic);
        }
        int unit = WordRules.unitStart(stem);
        if (unit > 0) {
            cuts[from + unit] = true;
        } else if (stem.length() <= LONGEST_ASKED && end == word.length() && !WordRules.isClear(stem)) {
            for (int cut : learned.cuts(stem)) {
                cuts[from + cut] = true;
            }
        }
    }

    private static int[] offsets(boolean[] cuts) {
        int[] ends = new int[cuts.length];
        int count = 0;
        for (int i = 1; i < cuts.length; i++) {
            if (cuts[i]) {
                ends[count++] = i;
            }
        }
        return Arrays.copyOf(ends, count);
    }
}
