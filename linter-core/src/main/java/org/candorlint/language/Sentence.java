package org.candorlint.language;

import java.util.List;
import java.util.Optional;
import org.candorlint.document.Passage;
import org.candorlint.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a passage. Tokens, tags and lemmas are computed when first asked for and kept. Safe to share between
 * threads: two threads that ask at once may both compute, and get equal results.
 */
public final class Sentence {

    private final Passage passage;
    private final int index;
    private final Span span;
    private final Annotator annotator;
    private final @Nullable Sentence previous;
    private @Nullable Sentence next;
    private volatile @Nullable List<Token> tokens;
    private volatile @Nullable List<String> tags;
    private volatile @Nullable List<String> lemmas;

    private Sentence(Passage passage, int index, Span span, Annotator annotator, @Nullable Sentence previous) {
        this.passage = passage;
        this.index = index;
        this.span = span;
        this.annotator = annotator;
        this.previous = previous;
    }

    /** The sentences of a page in reading order. */
    public static List<Sentence> of(List<Passage> passages, Annotator annotator) {
        return SentenceChain.link(passages, annotator);
    }

    static Sentence after(@Nullable Sentence previous, Passage passage, Span span, Annotator annotator) {
        Sentence sentence = new Sentence(passage, previous == null ? 0 : previous.index + 1, span, annotator, previous);
        if (previous != null) {
            previous.next = sentence;
        }
        return sentence;
    }

    public Passage passage() {
        return passage;
    }

    /** Place among the sentences of the page, 0-based. */
    public int index() {
        return index;
    }

    /** Where it stands in the text of its passage. */
    public Span span() {
        return span;
    }

    public String text() {
        return span.of(passage.text());
    }

    public Optional<Sentence> previous() {
        return Optional.ofNullable(previous);
    }

    public Optional<Sentence> next() {
        return Optional.ofNullable(next);
    }

    public List<Token> tokens() {
        List<Token> result = tokens;
        if (result == null) {
            result = annotator.tokens(passage.text(), span);
            tokens = result;
        }
        return result;
    }

    public List<String> tags() {
        List<String> result = tags;
        if (result == null) {
            result = annotator.tags(tokens());
            tags = result;
        }
        return result;
    }

    public List<String> lemmas() {
        List<String> result = lemmas;
        if (result == null) {
            result = annotator.lemmas(tokens(), tags());
            lemmas = result;
        }
        return result;
    }

    @Override
    public String toString() {
        return text();
    }
}
