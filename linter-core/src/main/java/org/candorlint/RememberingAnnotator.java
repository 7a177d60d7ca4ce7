package org.candorlint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.candorlint.document.Passage;
import org.candorlint.document.PassageKind;
import org.candorlint.language.Annotator;
import org.candorlint.language.Token;
import org.candorlint.text.Span;

/** Remembers what it was asked, for a page that is looked at again and again. Not thread-safe. */
final class RememberingAnnotator implements Annotator {

    private final Annotator annotator;
    private final Map<SplitKey, List<Span>> sentences = new HashMap<>();
    private final Map<CutKey, List<Token>> tokens = new HashMap<>();
    private final Map<String, Map<String, Double>> languages = new HashMap<>();
    private final Map<List<Token>, List<String>> tags = new HashMap<>();
    private final Map<List<Token>, List<String>> lemmas = new HashMap<>();

    private record SplitKey(PassageKind kind, String text) {}

    private record CutKey(String text, Span sentence) {}

    RememberingAnnotator(Annotator annotator) {
        this.annotator = annotator;
    }

    @Override
    public List<Span> sentences(Passage passage) {
        return sentences.computeIfAbsent(
                new SplitKey(passage.kind(), passage.text()), key -> annotator.sentences(passage));
    }

    @Override
    public List<Token> tokens(String passageText, Span sentence) {
        return tokens.computeIfAbsent(
                new CutKey(passageText, sentence), key -> annotator.tokens(passageText, sentence));
    }

    @Override
    public List<String> tags(List<Token> words) {
        return tags.computeIfAbsent(words, annotator::tags);
    }

    @Override
    public List<String> lemmas(List<Token> words, List<String> theirTags) {
        return lemmas.computeIfAbsent(words, key -> annotator.lemmas(key, theirTags));
    }

    @Override
    public Map<String, Double> languages(String text) {
        return languages.computeIfAbsent(text, annotator::languages);
    }
}
