package org.candorlint.language.opennlp;

import java.util.Arrays;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.util.Span;

/** OpenNLP's tokenizer for a single word. It cuts at hyphens and slashes, which the house keeps. Thread-safe. */
final class LearnedTokenizer {

    private final Pool<TokenizerME> tokenizers;

    LearnedTokenizer(Models models) {
        this.tokenizers = new Pool<>(() -> new TokenizerME(models.tokens.value()));
    }

    /** The offsets inside the word where the model cuts it. */
    int[] cuts(String word) {
        Span[] spans = tokenizers.with(tokenizer -> tokenizer.tokenizePos(word));
        int[] cuts = new int[spans.length];
        int count = 0;
        for (Span span : spans) {
            int at = span.getStart();
            if (at > 0 && !joins(word.charAt(at)) && !joins(word.charAt(at - 1))) {
                cuts[count++] = at;
            }
        }
        return Arrays.copyOf(cuts, count);
    }

    private static boolean joins(char c) {
        return c == '-' || c == '/' || c == '\'';
    }
}
