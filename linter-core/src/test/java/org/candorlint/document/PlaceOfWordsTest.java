package org.candorlint.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.commons.text.StringEscapeUtils;
import org.candorlint.document.charset.PageDecoding;
import org.candorlint.document.format.AnyPageReader;
import org.candorlint.text.FoldedText;
import org.candorlint.text.SourceText;
import org.candorlint.text.Span;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceOfWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"tricky.html", "tricky.md", "tricky.txt"})
    void every_word_is_found_again_at_its_place_in_the_source(String name) throws IOException {
        SourceText source = page(name);
        Document document = new AnyPageReader().read(source);
        assertThat(document.passages()).hasSizeGreaterThan(5);
        for (Passage passage : document.passages()) {
            assertPlace(source, passage, new Span(0, passage.text().length()));
            int start = 0;
            for (String word : passage.text().split(" ", -1)) {
                assertPlace(source, passage, new Span(start, start + word.length()));
                start += word.length() + 1;
            }
        }
    }

    private static void assertPlace(SourceText source, Passage passage, Span span) {
        String slice = source.slice(passage.source(span));
        if (passage.kind() == PassageKind.JSON_LD) {
            slice = StringEscapeUtils.unescapeJson(slice);
        }
        if (source.path().endsWith(".md")) {
            slice = withoutMarks(slice);
        }
        String text = span.of(passage.text()).replace("*", "");
        boolean inAttribute = passage.kind().isOutsideFlow() && passage.kind() != PassageKind.JSON_LD;
        String read = folded(Parser.unescapeEntities(withoutTags(slice), inAttribute));
        assertThat(read)
                .as("%s at %s", passage, source.position(passage.source(span).start()))
                .isEqualTo(text);
    }

    private static String withoutTags(String slice) {
        return slice.replaceAll("<span hidden>.*?</span>", "").replaceAll("<(!--.*?--|/?[a-zA-Z][^>]*)>", "");
    }

    private static String withoutMarks(String slice) {
        return slice.replaceAll("!\\[[^]]*\\]\\([^)]*\\)", "")
                .replace("\n> ", "\n")
                .replace("*", "")
                .replaceAll("\\]\\(\\w\\)|[`\\\\\\[]", "");
    }

    private static String folded(String text) {
        return new FoldedText().copy(text, 0, text.length()).build().text();
    }

    private static SourceText page(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(PlaceOfWordsTest.class.getResourceAsStream(name))) {
            return PageDecoding.decode(name, in.readAllBytes());
        }
    }
}
