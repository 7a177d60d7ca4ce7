package org.candorlint.language.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    private final Languages languages = new Languages(Models.shared());

    @ParameterizedTest
    @CsvSource({
        "eng, Our clinic has treated painful knees with your own cells for many years.",
        "spa, Nuestra clínica trata el dolor de rodilla con sus propias células desde hace años.",
        "deu, Unsere Klinik behandelt schmerzende Knie seit vielen Jahren mit eigenen Zellen.",
    })
    void the_language_of_a_sentence_fits_best(String language, String sentence) {
        Map<String, Double> scores = languages.scores(sentence);

        assertThat(scores).hasSizeGreaterThan(50);
        assertThat(scores.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey())
                .isEqualTo(language);
    }
}
