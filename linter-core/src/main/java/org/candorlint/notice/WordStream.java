package org.candorlint.notice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.candorlint.document.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Words in a row, each as one character, so that texts can be compared word by word; case, punctuation and white space do
 * not count. Words of one {@link Coding} are comparable.
 */
final class WordStream {

    private final StringBuilder codes = new StringBuilder();
    private final List<String> words = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();

    /** Gives each distinct word a character. Not thread-safe. */
    static final class Coding {

        private final Map<String, Character> codes = new HashMap<>();

        private char code(String word) {
            // A page of more distinct words than there are characters shares the last one; no notice has such words.
            return codes.computeIfAbsent(word, w -> (char) Math.min(codes.size() + 1, Character.MAX_VALUE));
        }
    }

    static WordStream of(String text, Coding coding) {
        WordStream stream = new WordStream();
        stream.add(text, null, coding);
        return stream;
    }

    static WordStream of(List<Passage> passages, Coding coding) {
        WordStream stream = new WordStream();
        passages.forEach(p -> stream.add(p.text(), p, coding));
        return stream;
    }

    int size() {
        return words.size();
    }

    /** The words from {@code start} to {@code end}, one character each. */
    String codes(int start, int end) {
        return codes.substring(start, end);
    }

    String codes() {
        return codes.toString();
    }

    /** The words from {@code start} to {@code end} as they are written. */
    String text(int start, int end) {
        return String.join(" ", words.subList(start, end));
    }

    Passage passage(int word) {
        return passages.get(word);
    }

    private void add(String text, @Nullable Passage passage, Coding coding) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                String word = text.substring(start, i);
                words.add(word);
                codes.append(coding.code(word.toLowerCase(Locale.ROOT)));
                if (passage != null) {
                    passages.add(passage);
                }
                start = -1;
            }
        }
    }
}
