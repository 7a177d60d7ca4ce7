package org.candorlint.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.candorlint.language.Sentence;
import org.candorlint.language.Token;
import org.candorlint.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence cut into terms, with its clauses and the lexicon entries found in it; made by {@link Vocabulary#scan}.
 * Terms are numbered from 0. Thread-safe.
 */
public final class TermScan {

    private final Vocabulary vocabulary;
    private final Sentence sentence;
    private final int[] starts;
    private final int[] ends;
    private final TermKind[] kinds;
    private final int[] ids;
    private final Clauses clauses;
    private final TermHits hits;
    private final int firstWord;
    private final int wordsEnd;
    private volatile String @Nullable [] tags;

    TermScan(Vocabulary vocabulary, Sentence sentence, TermRow row, ClauseWords words, LexiconAutomaton lexicons) {
        this.vocabulary = vocabulary;
        this.sentence = sentence;
        starts = row.starts();
        ends = row.ends();
        kinds = row.kinds();
        ids = row.ids();
        clauses = Clauses.of(kinds, ids, words);
        hits = TermHits.find(ids, lexicons);
        int first = 0;
        while (first < kinds.length && !kinds[first].isWordLike()) {
            first++;
        }
        int end = kinds.length;
        while (end > first && !kinds[end - 1].isWordLike()) {
            end--;
        }
        firstWord = first;
        wordsEnd = end;
    }

    public Sentence sentence() {
        return sentence;
    }

    /** The number of terms. */
    public int size() {
        return starts.length;
    }

    /** Where term {@code i} stands in the text of the passage. */
    public Span span(int i) {
        return new Span(starts[i], ends[i]);
    }

    /** Where terms {@code start} (inclusive) to {@code end} (exclusive, at least one more) stand in the passage. */
    public Span span(int start, int end) {
        return new Span(starts[start], ends[end - 1]);
    }

    /** Term {@code i} as the page spells it. */
    public String text(int i) {
        int base = sentence.span().start();
        return sentence.text().substring(starts[i] - base, ends[i] - base);
    }

    public TermKind kind(int i) {
        return kinds[i];
    }

    /** The id of the word form; 0 if the vocabulary does not know it, and one id for all numbers unknown to it. */
    public int wordId(int i) {
        return ids[i];
    }

    public boolean isNumber(int i) {
        return kinds[i] == TermKind.NUMBER || vocabulary.isNumberWord(ids[i]);
    }

    /** The clause of term {@code i}: terms of one clause have the same number. A parenthesis is one of its own. */
    public int clause(int i) {
        return clauses.numbers()[i];
    }

    /** The Penn tag of the token that holds term {@code i}; the first call has the sentence tagged. */
    public String tag(int i) {
        String[] result = tags;
        if (result == null) {
            result = alignTags();
            tags = result;
        }
        return result[i];
    }

    /** Every lexicon entry found, by start, then end, then name; shorter ones inside longer ones too. */
    public List<LexiconHit> hits() {
        List<LexiconHit> list = new ArrayList<>(hits.size());
        for (int hit = 0; hit < hits.size(); hit++) {
            list.add(new LexiconHit(vocabulary.lexicon(hits.type(hit)), hits.start(hit), hits.end(hit)));
        }
        return list;
    }

    /** Whether any entry of the lexicon was found. */
    public boolean hasClass(String lexicon) {
        int type = vocabulary.lexiconIndex(lexicon);
        return type >= 0 && hits.types().get(type);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    TermHits lexiconHits() {
        return hits;
    }

    /** How many terms a gap steps over at term {@code i} if it stays inside the clause; 0 if it may not. */
    int gapStep(int i) {
        return clauses.steps()[i];
    }

    /** Terms before this one are punctuation. */
    int firstWord() {
        return firstWord;
    }

    /** Terms from this one on are punctuation. */
    int wordsEnd() {
        return wordsEnd;
    }

    private String[] alignTags() {
        List<Token> tokens = sentence.tokens();
        List<String> tokenTags = sentence.tags();
        String[] result = new String[starts.length];
        Arrays.fill(result, "");
        int token = 0;
        for (int i = 0; i < starts.length; i++) {
            while (token < tokens.size() && tokens.get(token).span().end() <= starts[i]) {
                token++;
            }
            if (token < tokens.size() && tokens.get(token).span().start() < ends[i]) {
                result[i] = tokenTags.get(token);
            }
        }
        return result;
    }
}
