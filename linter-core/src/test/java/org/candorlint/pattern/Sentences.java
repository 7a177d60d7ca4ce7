package org.candorlint.pattern;

import java.util.List;
import org.candorlint.document.Passage;
import org.candorlint.document.PassageKind;
import org.candorlint.document.Region;
import org.candorlint.document.Visibility;
import org.candorlint.language.Sentence;
import org.candorlint.text.MappedText;
import org.candorlint.text.Span;

/** Makes a sentence of a text. */
final class Sentences {

    private Sentences() {}

    static Sentence of(String text) {
        return of(text, new PlainAnnotator());
    }

    static Sentence of(String text, PlainAnnotator annotator) {
        MappedText mapped = MappedText.identity(text, new Span(0, text.length()));
        Passage passage = new Passage(0, PassageKind.PARAGRAPH, 0, Visibility.VISIBLE, Region.MAIN, mapped, null, null);
        return Sentence.of(List.of(passage), annotator).get(0);
    }
}
