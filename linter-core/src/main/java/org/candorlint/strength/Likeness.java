package org.candorlint.strength;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.CosineSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * How alike two wordings are, from 0 to 1: the better of what their words and what their letters say. Words tell a claim that
 * was turned round, letters one of few words of which one was inflected.
 */
public final class Likeness {

    private static final Pattern SPACE = Pattern.compile("[^\\p{L}\\p{N}%]+");
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]+");

    private Likeness() {}

    public static double of(String one, String other) {
        String left = fold(one);
        String right = fold(other);
        if (left.equals(right)) {
            return 1;
        }
        return Math.max(ofWords(words(left), words(right)), ofLetters(left, right));
    }

    /** How alike two collections of words are. */
    public static double ofWords(Map<CharSequence, Integer> one, Map<CharSequence, Integer> other) {
        return one.isEmpty() || other.isEmpty() ? 0 : new CosineSimilarity().cosineSimilarity(one, other);
    }

    /** The words of texts, each with how often it stands there. */
    public static Map<CharSequence, Integer> words(String... texts) {
        Map<CharSequence, Integer> counts = new HashMap<>();
        for (String text : texts) {
            for (String word : List.of(SPACE.split(fold(text)))) {
                if (!word.isEmpty()) {
                    counts.merge(word, 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    /** A wording with white space, capitals and quotation marks folded. */
    public static String fold(String text) {
        String straight = text.replace('\u2018', '\'')
                .replace('\u2019', '\'')
                .replace('\u201c', '"')
                .replace('\u201d', '"')
                .replace('\u00ab', '"')
                .replace('\u00bb', '"');
        return BLANK.matcher(straight).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    private static double ofLetters(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        // Wordings that share hardly a letter need not be measured to the end.
        int most = longest - longest / 3;
        int distance = new LevenshteinDistance(most).apply(one, other);
        return distance < 0 ? 0 : 1 - (double) distance / longest;
    }
}
