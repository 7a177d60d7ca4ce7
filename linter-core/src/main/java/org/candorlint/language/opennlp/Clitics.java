package org.candorlint.language.opennlp;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The small words that English writes on to the one before: "n't", "'s", "'ll". */
final class Clitics {

    private static final Map<String, String> LEMMAS = Map.of(
            "n't", "not", "'ll", "will", "'ve", "have", "'re", "be", "'m", "be", "'d", "would", "'s", "'s", "'", "'");
    private static final Map<String, String> CUT_SHORT = Map.of("ca", "can", "wo", "will", "sha", "shall", "ai", "be");

    private Clitics() {}

    /** Where the clitic begins in a word with straight apostrophes, or 0 if it has none. */
    static int start(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.equals("cannot")) {
            return 3;
        }
        if (lower.endsWith("n't") && lower.length() > 3) {
            return lower.length() - 3;
        }
        int apostrophe = lower.lastIndexOf('\'');
        if (apostrophe <= 0) {
            return 0;
        }
        return LEMMAS.containsKey(lower.substring(apostrophe)) ? apostrophe : 0;
    }

    /** Whether the chunk begins with an apostrophe that stands for letters left out: "'90s", "'s". */
    static boolean isElision(String chunk) {
        return Characters.isDigit(chunk, 1)
                || (chunk.length() > 1 && LEMMAS.containsKey(chunk.toLowerCase(Locale.ROOT)));
    }

    /** Whether a token is a clitic if it follows its host without white space; the bare apostrophe is not counted. */
    static boolean isClitic(String token) {
        return token.length() > 1 && token.indexOf('\'') >= 0 && LEMMAS.containsKey(token.toLowerCase(Locale.ROOT));
    }

    /** The lemma of a clitic with this tag, or null if the token is none. */
    static @Nullable String lemma(String lower, String tag) {
        if (lower.equals("'s")) {
            return switch (tag) {
                case "AUX", "VERB" -> "be";
                case "PRON" -> "us";
                default -> "'s";
            };
        }
        return lower.equals("'") ? null : LEMMAS.get(lower);
    }

    /** The lemma of what is left of a verb before "n't", as in "ca n't"; null for a verb that is whole. */
    static @Nullable String hostLemma(String lower) {
        return CUT_SHORT.get(lower);
    }
}
