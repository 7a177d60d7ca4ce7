package org.candorlint.document.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candorlint.document.ReadPassages.find;

import java.util.List;
import org.candorlint.document.Passage;
import org.candorlint.document.ReadPassages;
import org.candorlint.text.SourceText;
import org.candorlint.text.Span;
import org.junit.jupiter.api.Test;

class HtmlTextTest {

    private static List<String> shown(String html) {
        return ReadPassages.shown(ReadPassages.read(new HtmlReader(), html));
    }

    @Test
    void inline_elements_join_without_invented_spaces() {
        assertThat(shown("<p>Marrow<b>Plus</b><sup>TM</sup> is <a href=x>ours</a>.</p>"))
                .containsExactly("paragraph: MarrowPlusTM is ours.");
    }

    @Test
    void line_breaks_blocks_items_and_cells_split() {
        assertThat(shown("a<br>b<div>c</div>d<ul><li>e<li>f</ul><table><tr><th>g<td>h</table>"))
                .containsExactly(
                        "paragraph: a",
                        "paragraph: b",
                        "paragraph: c",
                        "paragraph: d",
                        "list-item: e",
                        "list-item: f",
                        "table-header: g",
                        "table-cell: h");
    }

    @Test
    void white_space_folds_and_shapeless_characters_vanish() {
        assertThat(shown("<p> a \n\t b&nbsp;&nbsp;c re&shy;pair zero&#8203;width 😀 </p>"))
                .containsExactly("paragraph: a b c repair zerowidth 😀");
    }

    @Test
    void scripts_styles_templates_and_comments_are_not_read_but_noscript_is() {
        assertThat(shown("<script>cure</script><style>p{}</style><template><p>t</p></template><!-- c -->"
                        + "<noscript><p>read</p></noscript>"))
                .containsExactly("paragraph: read");
    }

    @Test
    void an_image_in_a_paragraph_does_not_split_it() {
        assertThat(shown("<p>one <img src=x alt='Knee &amp; hip'> two</p><p>three</p>"))
                .containsExactly("paragraph: one two", "alt-text: Knee & hip", "paragraph: three");
    }

    @Test
    void hidden_words_in_a_paragraph_do_not_split_it() {
        assertThat(shown("<p>one <span hidden>secret</span>two</p>"))
                .containsExactly("paragraph: one two", "paragraph: secret");
    }

    @Test
    void a_range_of_text_leads_back_to_its_entities() {
        String html = "<p>so &amp; it&rsquo;s <b>fine</b> &#x1F600;</p>";
        Passage passage = ReadPassages.read(new HtmlReader(), html).get(0);
        int quote = passage.text().indexOf("it’s");
        assertThat(passage.source(new Span(quote, quote + 4)).of(html)).isEqualTo("it&rsquo;s");
        int face = passage.text().indexOf("\uD83D");
        assertThat(passage.source(new Span(face, face + 2)).of(html)).isEqualTo("&#x1F600;");
    }

    @Test
    void references_in_attributes_follow_the_rules_for_attributes() {
        assertThat(shown("<p title='a?x=1&copy=2 &copy; &lt'>t</p>"))
                .containsExactly("paragraph: t", "title-attribute: a?x=1&copy=2 © <");
    }

    @Test
    void the_attributes_of_a_misnested_element_are_read_once() {
        assertThat(shown("<p><b title=once>one<p>two</b>")).containsOnlyOnce("title-attribute: once");
    }

    @Test
    void text_that_a_table_pushes_out_is_read_before_it() {
        assertThat(shown("<table><tr><td>cell</td></tr>stray</table>"))
                .containsExactly("paragraph: stray", "table-cell: cell");
    }

    @Test
    void language_is_what_the_page_declares() {
        assertThat(new HtmlReader()
                        .read(SourceText.of("p", "<html lang=en-AU><p>x"))
                        .language())
                .hasValue("en-AU");
        assertThat(new HtmlReader().read(SourceText.of("p", "<p>x")).language()).isEmpty();
    }

    @Test
    void separators_alone_are_no_passage() {
        assertThat(shown("<div>| • |</div><div>★★★</div><p>100 %</p>")).containsExactly("paragraph: 100 %");
    }

    @Test
    void windows_line_ends_and_nul_do_not_shift_places() {
        String html = "<p>a\0b\r\nc d</p>";
        Passage passage = find(ReadPassages.read(new HtmlReader(), html), "ab c d");
        assertThat(passage.source(new Span(5, 6)).of(html)).isEqualTo("d");
    }
}
