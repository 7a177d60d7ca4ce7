package org.candorlint.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.candorlint.document.Document;
import org.candorlint.document.Passage;
import org.candorlint.language.Annotator;
import org.candorlint.language.Sentence;
import org.candorlint.language.Token;
import org.candorlint.language.opennlp.OpenNlpAnnotator;
import org.candorlint.text.SourceText;
import org.candorlint.text.Span;

/** That every character of a page that was read stands where the page says it does. */
final class Places {

    private static final Annotator ANNOTATOR = new OpenNlpAnnotator();

    private Places() {}

    static void verify(Document document) {
        int index = 0;
        for (Passage passage : document.passages()) {
            assertThat(passage.index()).isEqualTo(index++);
            verify(document.source(), passage);
        }
        int sentence = 0;
        for (Sentence each : Sentence.of(document.passages(), ANNOTATOR)) {
            assertThat(each.index()).isEqualTo(sentence++);
            verify(each);
        }
    }

    private static void verify(SourceText source, Passage passage) {
        String text = passage.text();
        int before = 0;
        for (int i = 0; i < text.length(); i++) {
            Span place = passage.source(new Span(i, i + 1));
            if (place.start() < before || place.end() > source.content().length()) {
                throw new AssertionError(place + " of character " + i + " of " + passage + " lies before " + before
                        + " or behind the end");
            }
            before = place.start();
            boolean taken = place.length() == 1 && Character.isLetterOrDigit(text.charAt(i));
            if (taken && source.content().charAt(place.start()) != text.charAt(i)) {
                throw new AssertionError(place + " of character " + i + " of " + passage + " is another character");
            }
            assertThat(source.position(place.start()).line()).isPositive();
        }
    }

    private static void verify(Sentence sentence) {
        String text = sentence.passage().text();
        int at = sentence.span().start();
        if (sentence.previous().filter(s -> s.passage() == sentence.passage()).isPresent()) {
            at = sentence.previous().orElseThrow().span().end();
        }
        assertThat(text.substring(at, sentence.span().start())).isBlank();
        at = sentence.span().start();
        List<Token> tokens = sentence.tokens();
        for (Token token : tokens) {
            if (token.span().start() < at || token.span().isEmpty()) {
                throw new AssertionError(token + " overlaps the one before it, in " + sentence);
            }
            at = token.span().end();
        }
        assertThat(at).isLessThanOrEqualTo(sentence.span().end());
    }
}
