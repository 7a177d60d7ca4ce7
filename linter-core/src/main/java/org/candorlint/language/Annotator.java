package org.candorlint.language;

import java.util.List;
import java.util.Map;
import org.candorlint.document.Passage;
import org.candorlint.text.Span;

/** The linguistic stages, each asked only when somebody needs its result. Implementations are thread-safe. */
public interface Annotator {

    /** The sentences of a passage, in order; together they hold every character but white space between them. */
    List<Span> sentences(Passage passage);

    /**
     * The tokens of one sentence, in order; together they hold every character but white space. Spans are offsets in
     * the passage's text. Curly quotation marks are straight in {@link Token#text()}; clitics are tokens of their own
     * ("do n't", "it 's", "can not").
     */
    List<Token> tokens(String passageText, Span sentence);

    /** One Universal Dependencies tag per token: NOUN, PROPN, VERB, AUX, ADJ, ADV, PRON, DET, ADP, PART, NUM, PUNCT... */
    List<String> tags(List<Token> tokens);

    /**
     * One lemma per token, lower case; the token itself in lower case where the model knows none. "n't" has the lemma
     * "not". Comparatives and superlatives keep their form ("safer", "best"), because they claim something of their own.
     */
    List<String> lemmas(List<Token> tokens, List<String> tags);

    /**
     * How well a text fits each of the languages that are known, by ISO 639-3 code ("eng", "spa"). Only how they compare for one text
     * means anything. Empty where no language is known.
     */
    default Map<String, Double> languages(String text) {
        return Map.of();
    }
}
