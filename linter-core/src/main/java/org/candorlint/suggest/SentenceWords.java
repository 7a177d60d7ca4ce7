package org.candorlint.suggest;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.candorlint.language.Sentence;
import org.candorlint.language.Token;
import org.candorlint.text.Span;

/** The words of a sentence with their tags, and what can be asked of stretches of them. Immutable. */
final class SentenceWords {

    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON");

    private final List<Token> tokens;
    private final List<String> tags;

    /** Words before the marks that end the sentence. */
    final int end;

    SentenceWords(Sentence sentence) {
        this.tokens = sentence.tokens();
        this.tags = sentence.tags();
        int last = tokens.size();
        while (last > 0 && tags.get(last - 1).equals("PUNCT")) {
            last--;
        }
        this.end = last;
    }

    int size() {
        return tokens.size();
    }

    /** The word in lower case; nothing outside of the sentence. */
    String word(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text().toLowerCase(Locale.ROOT);
    }

    String tag(int i) {
        return i < 0 || i >= tags.size() ? "" : tags.get(i);
    }

    Span span(int i) {
        return tokens.get(i).span();
    }

    /** The first word that reaches into a stretch of the passage. */
    int first(Span claim) {
        int i = 0;
        while (i < tokens.size() && span(i).end() <= claim.start()) {
            i++;
        }
        return i;
    }

    /** The word after the last one that reaches into it. */
    int after(Span claim) {
        int i = tokens.size();
        while (i > 0 && span(i - 1).start() >= claim.end()) {
            i--;
        }
        return i;
    }

    boolean isComma(int i) {
        return word(i).equals(",");
    }

    /** Or the stroke that stands in a title like one. */
    boolean isDash(int i) {
        return Set.of("\u2013", "\u2014", "--", "|").contains(word(i));
    }

    /** The first comma or dash from a word on, or else the end. */
    int breakFrom(int from) {
        int i = from;
        while (i < end && !isComma(i) && !isDash(i)) {
            i++;
        }
        return i;
    }

    boolean isFinite(int i) {
        boolean bare = word(i - 1).equals("to") || word(i).endsWith("ing");
        return tag(i).equals("AUX") || (tag(i).equals("VERB") && !bare);
    }

    /** The first verb that can carry a clause, or else the end. */
    int verbFrom(int from) {
        int i = from;
        while (i < end && !isFinite(i)) {
            i++;
        }
        return i;
    }

    /** Whether somebody does something in a stretch of words. */
    boolean isClause(int from, int to) {
        boolean subject = false;
        for (int i = from; i < to; i++) {
            if (subject && isFinite(i)) {
                return true;
            }
            subject |= NOMINAL.contains(tag(i));
        }
        return false;
    }

    boolean holds(int from, int to, Set<String> wanted) {
        for (int i = from; i < to; i++) {
            if (wanted.contains(word(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word begins in one of some ways. */
    boolean startsAny(int from, int to, Set<String> starts) {
        for (int i = from; i < to; i++) {
            String word = word(i);
            if (starts.stream().anyMatch(word::startsWith)) {
                return true;
            }
        }
        return false;
    }

    boolean holdsTag(int from, int to, String wanted) {
        for (int i = from; i < to; i++) {
            if (tag(i).equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Leaves some words out, and the white space before them, or behind them at the start. */
    Change without(int from, int to, String passage) {
        Span gone = new Span(span(from).start(), span(to - 1).end());
        if (from > 0) {
            Span span = new Span(span(from - 1).end(), gone.end());
            return new Change(span, "", List.of(gone.of(passage)));
        }
        int next = span(to).start();
        String capital = passage.substring(next, next + 1).toUpperCase(Locale.ROOT);
        return new Change(new Span(gone.start(), next + 1), capital, List.of(gone.of(passage)));
    }
}
