package org.candorlint.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.candorlint.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordDropperTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Our revolutionary treatment is done here. | revolutionary | Our treatment is done here.
            Exosomes are a wonderful new option. | wonderful;new | Exosomes are an option.
            It is an amazing therapy for knees. | amazing | It is a therapy for knees.
            Instant relief without any tablets | Instant | Relief without any tablets
            """)
    void leaves_words_out_and_mends_the_sentence(String text, String words, String rest) {
        assertThat(dropped(text, words)).contains(rest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Our treatment is revolutionary. | revolutionary
            This is the most powerful form of healing. | most powerful
            Powerful serum | Powerful
            """)
    void keeps_words_that_the_sentence_stands_on(String text, String words) {
        assertThat(dropped(text, words)).isEmpty();
    }

    private static Optional<String> dropped(String text, String words) {
        List<Span> spans = Arrays.stream(words.split(";"))
                .map(word -> new Span(text.indexOf(word), text.indexOf(word) + word.length()))
                .toList();
        return WordDropper.drop(ClauseCutterTest.sentence(text), spans).map(change -> change.in(text));
    }
}
