package org.candorlint.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlainRenderingTest {

    /** The expected pages come from the script that belongs to the labelled copy. */
    @ParameterizedTest
    @ValueSource(strings = {"e06", "g02", "g11"})
    void a_plain_page_becomes_the_page_of_the_labelled_copy_byte_for_byte(String name) throws IOException {
        var rendered = PlainRendering.render(LabelledLines.page(TestCorpus.path("plain/" + name + ".tsv")));

        assertThat(rendered.html()).isEqualTo(TestCorpus.read("plain/" + name + ".html"));
    }

    @Test
    void labels_come_along_and_sentences_without_any_are_left_out() throws IOException {
        var labels = PlainRendering.render(LabelledLines.page(TestCorpus.path("plain/e06.tsv")))
                .labels();

        assertThat(labels.page()).isEqualTo("e06.html");
        assertThat(labels.sentences())
                .isNotEmpty()
                .noneMatch(s -> s.labels().isEmpty() && s.optional().isEmpty());
    }

    @Test
    void text_is_escaped_where_it_stands() {
        var page = new PlainPage(
                "p",
                "clinic",
                "us",
                Set.of(),
                Set.of(),
                List.of(line("meta", "\"Us\" & you"), line("p1", "a < b & c's"), line("alt", "it's"), line("h2", "x")));

        assertThat(PlainRendering.render(page).html())
                .contains("content=\"&quot;Us&quot; &amp; you\"")
                .contains("<p>a &lt; b &amp; c's</p>\n<img src=\"x.jpg\" alt=\"it&#x27;s\">\n<h2>x</h2>")
                .contains("<title>p</title>");
    }

    @Test
    void sentences_of_one_paragraph_flow_and_items_form_a_list() {
        var page = new PlainPage(
                "p",
                "clinic",
                "us",
                Set.of(),
                Set.of(),
                List.of(
                        line("p1", "One."),
                        line("p1", "Two."),
                        line("p2", "Three."),
                        line("li", "a"),
                        line("li", "b")));

        assertThat(PlainRendering.render(page).html())
                .contains("<p>One. Two.</p>\n<p>Three.</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n</body>");
    }

    @Test
    void sentences_without_a_page_get_pages_of_the_size_asked_for() {
        var sentences = List.of(sentence("One.", "cure"), sentence("Two."), sentence("Three."));

        var pages = new SentencePages("clinic", "us", Set.of("owed")).render("a", sentences, 2);

        assertThat(pages).extracting(page -> page.labels().page()).containsExactly("a-0001.html", "a-0002.html");
        assertThat(pages.get(0).html()).contains("<p>One.</p>\n<p>Two.</p>");
        assertThat(pages.get(0).labels().sentences()).containsExactly(sentence("One.", "cure"));
        assertThat(pages.get(1).labels().optional()).containsExactly("owed");
    }

    private static PlainPage.Line line(String passage, String text) {
        return new PlainPage.Line(passage, sentence(text));
    }

    private static LabelledSentence sentence(String text, String... labels) {
        return new LabelledSentence(text, Set.of(labels), Set.of());
    }
}
