package org.candorlint.language.opennlp;

import java.util.List;
import java.util.Map;
import org.candorlint.document.Passage;
import org.candorlint.language.Annotator;
import org.candorlint.language.Token;
import org.candorlint.text.Span;

/**
 * English by Apache OpenNLP's published models. A model is read from the class path when it is first needed, once in
 * a process, and shared; answers about words are remembered within bounds. Thread-safe, and the results depend on
 * nothing but the arguments.
 */
public final class OpenNlpAnnotator implements Annotator {

    private final SentenceSplitter sentences;
    private final TokenCutter tokens;
    private final Tagger tagger;
    private final WordLemmas lemmas;
    private final Languages languages;

    public OpenNlpAnnotator() {
        this(Models.shared());
    }

    OpenNlpAnnotator(Models models) {
        this.sentences = new SentenceSplitter(models);
        this.tokens = new TokenCutter(models);
        this.tagger = new Tagger(models);
        this.lemmas = new WordLemmas(models);
        this.languages = new Languages(models);
    }

    /**
     * Reads the models that hardly a page does without, on the thread that calls, so that they are there when the first page
     * asks. A model that cannot be read is asked for again then.
     */
    public static void readAhead() {
        Models models = Models.shared();
        models.weights.value();
        models.sentences.value();
    }

    @Override
    public List<Span> sentences(Passage passage) {
        return List.copyOf(sentences.split(passage));
    }

    @Override
    public List<Token> tokens(String passageText, Span sentence) {
        return tokens.cut(passageText, sentence);
    }

    @Override
    public List<String> tags(List<Token> tokens) {
        return tagger.tags(tokens);
    }

    @Override
    public List<String> lemmas(List<Token> tokens, List<String> tags) {
        return lemmas.lemmas(tokens, tags);
    }

    @Override
    public Map<String, Double> languages(String text) {
        return languages.scores(text);
    }
}
