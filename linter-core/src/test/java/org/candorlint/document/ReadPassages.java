package org.candorlint.document;

import java.util.List;
import org.candorlint.text.SourceText;
import org.candorlint.text.Span;

/** What tests ask of the passages of a small page. */
public final class ReadPassages {

    private ReadPassages() {}

    public static List<Passage> read(DocumentReader reader, String content) {
        return reader.read(SourceText.of("page", content)).passages();
    }

    /** {@code kind: text} of every passage. */
    public static List<String> shown(List<Passage> passages) {
        return passages.stream().map(Passage::toString).toList();
    }

    /** {@code kind: text [place]} of every passage of a document without lines. */
    public static List<String> placed(Document document) {
        return document.passages().stream()
                .map(passage -> passage + " ["
                        + document.source()
                                .locator(passage.source(
                                                new Span(0, passage.text().length()))
                                        .start())
                                .orElse("")
                        + "]")
                .toList();
    }

    public static Passage find(List<Passage> passages, String text) {
        return passages.stream()
                .filter(passage -> passage.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no passage \"" + text + "\" in " + passages));
    }
}
