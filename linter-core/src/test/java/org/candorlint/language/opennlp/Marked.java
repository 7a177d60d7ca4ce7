package org.candorlint.language.opennlp;

import java.util.List;
import org.candorlint.document.Passage;
import org.candorlint.document.PassageKind;
import org.candorlint.document.Region;
import org.candorlint.document.Visibility;
import org.candorlint.language.Token;
import org.candorlint.text.MappedText;
import org.candorlint.text.Span;

/** Expectations written as the text itself, with a broken bar wherever a cut is expected. */
final class Marked {

    private Marked() {}

    static String withoutMarks(String marked) {
        return marked.replace(" ¦ ", " ").replace("¦", "");
    }

    /** The text with marks at the ends of the spans, and spaces kept as they are. */
    static String mark(String text, List<Span> spans) {
        StringBuilder result = new StringBuilder();
        int last = -1;
        for (Span span : spans) {
            if (last >= 0) {
                result.append(span.start() == last ? "¦" : " ¦ ");
            }
            result.append(span.of(text));
            last = span.end();
        }
        return result.toString();
    }

    static List<Span> spans(List<Token> tokens) {
        return tokens.stream().map(Token::span).toList();
    }

    static Passage passage(PassageKind kind, String text) {
        MappedText mapped = MappedText.identity(text, new Span(0, text.length()));
        return new Passage(0, kind, 0, Visibility.VISIBLE, Region.MAIN, mapped, null, null);
    }

    static Passage paragraph(String text) {
        return passage(PassageKind.PARAGRAPH, text);
    }
}
