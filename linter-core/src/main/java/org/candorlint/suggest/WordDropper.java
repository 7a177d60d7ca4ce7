package org.candorlint.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.candorlint.language.Sentence;
import org.candorlint.text.Span;

/** Leaves words out that only add to others, such as an adjective before its noun. Immutable and thread-safe. */
public final class WordDropper {

    private static final Set<String> HELD_UP = Set.of("NOUN", "PROPN", "ADJ");
    private static final Set<String> HEADS = Set.of("NOUN", "PROPN", "ADJ", "ADV", "VERB", "AUX", "NUM");
    private static final Set<String> MODIFIERS = Set.of("ADJ", "ADV", "NUM", "PUNCT", "SYM", "VERB", "NOUN", "PART");

    /** With fewer words left it is no copy any more. */
    private static final int FEWEST = 2;

    private WordDropper() {}

    /**
     * The sentence without some words; empty where what stays would be no sentence.
     *
     * @param dropped half-open offsets in the text of the passage, in order and apart from each other
     */
    public static Optional<Change> drop(Sentence sentence, List<Span> dropped) {
        SentenceWords words = new SentenceWords(sentence);
        String passage = sentence.passage().text();
        List<Change> parts = new ArrayList<>();
        for (Span span : neighbours(dropped, passage)) {
            Optional<Change> part = part(words, span, passage);
            if (part.isEmpty() || (!parts.isEmpty() && overlap(parts, part.get()))) {
                return Optional.empty();
            }
            parts.add(part.get());
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(joined(parts, passage));
    }

    /** "A wonderful new option": two that stand side by side go as one, or the article would agree with neither. */
    private static List<Span> neighbours(List<Span> dropped, String passage) {
        List<Span> joined = new ArrayList<>();
        for (Span span : dropped) {
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null
                    && last.end() <= span.start()
                    && passage.substring(last.end(), span.start()).isBlank()) {
                joined.set(joined.size() - 1, last.join(span));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private static boolean overlap(List<Change> parts, Change next) {
        return parts.get(parts.size() - 1).span().end() > next.span().start();
    }

    private static Change joined(List<Change> parts, String passage) {
        StringBuilder text = new StringBuilder();
        int at = parts.get(0).span().start();
        for (Change part : parts) {
            text.append(passage, at, part.span().start()).append(part.replacement());
            at = part.span().end();
        }
        return new Change(
                new Span(parts.get(0).span().start(), at),
                text.toString(),
                parts.stream().flatMap(part -> part.leftOut().stream()).toList());
    }

    private static Optional<Change> part(SentenceWords words, Span span, String passage) {
        int from = words.first(span);
        int to = words.after(span);
        boolean fragment = words.end - (to - from) < FEWEST;
        if (from >= to || to >= words.end || fragment || !isModifier(words, from, to) || isRank(words, from)) {
            return Optional.empty();
        }
        boolean listed = words.isComma(to) || words.tag(to).equals("CCONJ");
        if (listed && words.tag(to + 1).equals("ADJ") && HELD_UP.contains(words.tag(to + 2))) {
            to++;
        } else if (words.tag(from - 1).equals("CCONJ")
                && words.tag(from - 2).equals("ADJ")
                && HELD_UP.contains(words.tag(to))) {
            from--;
        }
        boolean adverb = words.tag(to - 1).equals("ADV");
        if (!(adverb ? HEADS : HELD_UP).contains(words.tag(to))) {
            return Optional.empty();
        }
        return Optional.of(cut(words, from, to, passage));
    }

    /** "The most powerful form" without its rank says of something that it is the only one. */
    private static boolean isRank(SentenceWords words, int from) {
        String first = words.word(from);
        return words.word(from - 1).equals("the") && (first.equals("most") || first.endsWith("st"));
    }

    private static boolean isModifier(SentenceWords words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!MODIFIERS.contains(words.tag(i))) {
                return false;
            }
        }
        return true;
    }

    private static Change cut(SentenceWords words, int from, int to, String passage) {
        String article = words.word(from - 1);
        if (article.equals("a") || article.equals("an")) {
            String right = startsWithVowel(words.word(to)) ? "an" : "a";
            String old = words.span(from - 1).of(passage);
            String kept = Character.isUpperCase(old.charAt(0))
                    ? right.substring(0, 1).toUpperCase(Locale.ROOT) + right.substring(1)
                    : right;
            Span gone = new Span(words.span(from).start(), words.span(to - 1).end());
            return new Change(new Span(words.span(from - 1).start(), gone.end()), kept, List.of(gone.of(passage)));
        }
        return words.without(from, to, passage);
    }

    /** By ear, as far as letters tell. */
    private static boolean startsWithVowel(String word) {
        boolean silent = word.startsWith("hour") || word.startsWith("honest");
        boolean spokenAsConsonant =
                word.startsWith("uni") || word.startsWith("use") || word.startsWith("one") || word.startsWith("eu");
        return silent || (!word.isEmpty() && "aeiou".indexOf(word.charAt(0)) >= 0 && !spokenAsConsonant);
    }
}
