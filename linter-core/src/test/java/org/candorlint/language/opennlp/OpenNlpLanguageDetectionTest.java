package org.candorlint.language.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.candorlint.language.LanguageDetection;
import org.junit.jupiter.api.Test;

class OpenNlpLanguageDetectionTest {

    private final LanguageDetection detection = new OpenNlpLanguageDetection();

    @Test
    void tells_english_from_spanish_and_german() {
        assertThat(detection.language("Our clinic has treated painful knees with your own cells for many years."))
                .contains("eng");
        assertThat(detection.language(
                        "Nuestra clínica trata el dolor de rodilla con sus propias células desde hace años."))
                .contains("spa");
        assertThat(detection.language(
                        "Unsere Klinik behandelt schmerzende Knie seit vielen Jahren mit eigenen Zellen."))
                .contains("deu");
    }

    @Test
    void does_not_guess_at_a_few_words() {
        assertThat(detection.language("Knee pain")).isEmpty();
        assertThat(detection.language("12,000 USD 555-0148 / 14:00 / PRP 4x / BMAC 2x / CD34+ 10 ml"))
                .isEmpty();
    }
}
