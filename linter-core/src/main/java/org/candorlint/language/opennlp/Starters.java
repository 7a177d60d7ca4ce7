package org.candorlint.language.opennlp;

import java.util.Locale;
import java.util.Set;

/** Words that, capitalised, begin a sentence far more often than they are a name. */
final class Starters {

    private static final Set<String> WORDS = Set.of(
            "a", "an", "the", "this", "that", "these", "those", "we", "our", "ours", "you", "your", "he", "she", "his", "her",
            "it", "its", "they", "their", "there", "here", "i", "my", "and", "but", "or", "so", "yet", "because", "since",
            "when", "while", "if", "although", "though", "as", "at", "by", "for", "from", "in", "into", "of", "on", "to",
            "with", "without", "after", "before", "during", "unlike", "what", "why", "how", "who", "where", "which", "is",
            "are", "was", "were", "do", "does", "did", "can", "could", "will", "would", "should", "may", "not", "no",
            "yes", "most", "some", "many", "all", "each", "every", "any", "both", "another", "other", "however",
            "therefore", "please", "call", "contact", "learn", "book", "schedule", "read", "see", "ask", "results",
            "patients", "treatment", "treatments", "once", "then", "now", "today", "only", "also", "more", "one", "two",
            "until", "under", "over", "between", "through", "let", "get", "find", "according", "have", "has", "had");

    private Starters() {}

    /** Whether the word that begins at {@code start} begins a sentence by its looks. */
    static boolean at(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < 12 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return WORDS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }
}
