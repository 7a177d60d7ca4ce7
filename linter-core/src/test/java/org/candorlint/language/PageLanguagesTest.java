package org.candorlint.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.candorlint.document.Document;
import org.candorlint.document.Passage;
import org.candorlint.document.html.HtmlReader;
import org.candorlint.language.opennlp.OpenNlpAnnotator;
import org.candorlint.text.SourceText;
import org.candorlint.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageLanguagesTest {

    private static final Annotator ANNOTATOR = new OpenNlpAnnotator();
    private static final String ENGLISH =
            "<p>Our stem cell therapy is offered at our clinic, and you can book a visit today.</p>";
    private static final String SPANISH =
            "Las células madre regeneran el cartílago de su rodilla y eliminan el dolor en pocas semanas, sin cirugía.";

    @Test
    void a_page_in_another_language_is_known_with_its_headings_and_menus() {
        Document page =
                read("<html lang=es-MX><title>Células madre para la rodilla</title><ul><li>Sin dolor</li></ul><p>"
                        + SPANISH + "</p><p>Agende su cita con nuestros médicos hoy mismo.</p>");

        PageLanguages languages = PageLanguages.of(page, ANNOTATOR);

        assertThat(languages.page()).contains("es");
        assertThat(languages.english(page.passages())).isEmpty();
    }

    @Test
    void english_on_such_a_page_is_still_read() {
        Document page = read(
                ("<p>" + SPANISH + "</p>").repeat(8)
                        + "<p>Our cells are safe and you will walk again without pain.</p><h2>Stem cell therapy cures autism</h2>");

        PageLanguages languages = PageLanguages.of(page, ANNOTATOR);

        assertThat(languages.page()).contains("es");
        assertThat(languages.english(page.passages()))
                .extracting(Passage::text)
                .containsExactly(
                        "Our cells are safe and you will walk again without pain.", "Stem cell therapy cures autism");
    }

    @Test
    void a_long_passage_in_another_language_is_known_on_an_english_page_and_a_short_one_left_alone() {
        Document page = read(ENGLISH.repeat(3) + "<p>" + SPANISH + "</p><p>Se habla español</p>");

        PageLanguages languages = PageLanguages.of(page, ANNOTATOR);

        assertThat(languages.page()).isEmpty();
        assertThat(languages.of(page.passages().get(3))).contains("es");
        assertThat(languages.of(page.passages().get(4))).isEmpty();
    }

    @Test
    void a_passage_with_an_english_sentence_in_it_is_read() {
        Document page = read(ENGLISH.repeat(3) + "<p>" + SPANISH + " With our cells you will walk without pain.</p>");

        assertThat(PageLanguages.of(page, ANNOTATOR).of(page.passages().get(3))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我们的干细胞疗法在几周内治愈关节炎，无需手术。",
                "Наша терапия стволовыми клетками лечит артрит за несколько недель без операции.",
                "علاجنا بالخلايا الجذعية يشفي التهاب المفاصل في أسابيع قليلة",
            })
    void other_letters_are_another_language(String text) {
        Document page = read(ENGLISH.repeat(3) + "<p>" + text + "</p>");

        PageLanguages languages = PageLanguages.of(page, ANNOTATOR);

        assertThat(languages.of(page.passages().get(3))).isPresent();
        assertThat(languages.of(page.passages().get(0))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COPD, Parkinson's disease, multiple sclerosis, osteoarthritis, lupus, neuropathy, Crohn's disease, autism, stroke",
                "Dr. José García Hernández, Dr. María Fernández López, Dr. Luis Rodríguez Castillo, Dr. Ana Sofía Martínez",
                "Lactobacillus acidophilus, Bifidobacterium longum, Saccharomyces boulardii, Echinacea purpurea, Curcuma longa",
                "Home About Services Knee Pain Hip Pain Back Pain Shoulder Pain Testimonials Blog Contact Prices",
                "Argentina Australia Austria Belgium Bolivia Brazil Canada Chile Colombia Denmark Ecuador Egypt Finland France "
                        + "Germany Ghana Greece Hungary India Ireland Israel Italy Japan Kenya Kuwait Mexico",
                "Suite 1 Suite 2 Suite 3 Suite 4 Suite 5 Suite 6 Suite 7 Suite 8 Suite 9 Suite 10 Suite 11 Suite 12 Suite 13 Suite 14",
                "TNF-α, IL-1β and TGF-β fall",
            })
    void names_and_lists_are_read_and_no_model_is_asked_about_them(String text) {
        List<String> asked = new ArrayList<>();
        Document page = read(ENGLISH.repeat(3) + "<p>" + text + "</p>");

        PageLanguages languages = PageLanguages.of(page, counting(asked));

        assertThat(languages.of(page.passages().get(3))).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void who_knows_no_language_takes_all_for_english() {
        Document page = read("<p>" + SPANISH + "</p><p>" + SPANISH + "</p>");

        assertThat(PageLanguages.of(page, counting(new ArrayList<>())).page()).isEmpty();
    }

    private static Document read(String html) {
        return new HtmlReader().read(SourceText.of("page.html", html));
    }

    private static Annotator counting(List<String> asked) {
        return new Annotator() {
            @Override
            public List<Span> sentences(Passage passage) {
                return List.of();
            }

            @Override
            public List<Token> tokens(String passageText, Span sentence) {
                return List.of();
            }

            @Override
            public List<String> tags(List<Token> tokens) {
                return List.of();
            }

            @Override
            public List<String> lemmas(List<Token> tokens, List<String> tags) {
                return List.of();
            }

            @Override
            public Map<String, Double> languages(String text) {
                asked.add(text);
                return Map.of();
            }
        };
    }
}
