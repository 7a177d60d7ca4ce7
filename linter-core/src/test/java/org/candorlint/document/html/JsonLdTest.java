package org.candorlint.document.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candorlint.document.ReadPassages.find;

import java.util.List;
import org.candorlint.document.Passage;
import org.candorlint.document.ReadPassages;
import org.candorlint.text.Span;
import org.junit.jupiter.api.Test;

class JsonLdTest {

    private static String script(String json) {
        return "<script type=\"application/ld+json\">" + json + "</script>";
    }

    private static List<String> shown(String json) {
        return ReadPassages.shown(ReadPassages.read(new HtmlReader(), script(json)));
    }

    @Test
    void texts_are_read_and_addresses_types_and_codes_are_not() {
        assertThat(shown("{\"@type\":\"Clinic\",\"url\":\"https://example.org\",\"telephone\":\"1 2 3\","
                        + "\"description\":\"Care for knees\",\"review\":[{\"reviewBody\":\"It helped\"}]}"))
                .containsExactly("json-ld: Care for knees", "json-ld: It helped");
    }

    @Test
    void an_answer_has_its_question_as_heading() {
        List<Passage> passages = ReadPassages.read(
                new HtmlReader(),
                script("{\"@type\":\"Question\",\"name\":\"Safe?\",\"acceptedAnswer\":{\"text\":\"No.\"}}"));
        assertThat(find(passages, "No.").heading()).contains(find(passages, "Safe?"));
    }

    @Test
    void escapes_and_markup_in_strings_lead_back_to_the_source() {
        String html =
                script("{\"text\":\"\\u003cp>it\\u2019s \\\"fully\\\" <b>safe<\\/b> &amp; sound\\ud83d\\ude00</p>\"}");
        Passage passage = ReadPassages.read(new HtmlReader(), html).get(0);
        assertThat(passage.text()).isEqualTo("it’s \"fully\" safe & sound😀");
        assertThat(passage.source(new Span(0, 4)).of(html)).isEqualTo("it\\u2019s");
        assertThat(passage.source(new Span(5, 12)).of(html)).isEqualTo("\\\"fully\\\"");
        assertThat(passage.source(new Span(18, 19)).of(html)).isEqualTo("&amp;");
        assertThat(passage.source(new Span(25, 27)).of(html)).isEqualTo("\\ud83d\\ude00");
    }

    @Test
    void broken_json_is_read_as_far_as_it_goes() {
        assertThat(shown("{\"description\":\"read\", oops \"text\":\"not read\"}"))
                .containsExactly("json-ld: read");
        assertThat(shown("no json at all")).isEmpty();
    }

    @Test
    void unknown_keys_are_read_when_they_hold_prose() {
        assertThat(shown("{\"mission\":\"We want every knee to be well again\",\"code\":\"A B\"}"))
                .containsExactly("json-ld: We want every knee to be well again");
    }
}
