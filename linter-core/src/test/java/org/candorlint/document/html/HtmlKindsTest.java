package org.candorlint.document.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candorlint.document.ReadPassages.find;

import java.util.List;
import org.candorlint.document.Passage;
import org.candorlint.document.PassageKind;
import org.candorlint.document.ReadPassages;
import org.candorlint.document.Region;
import org.junit.jupiter.api.Test;

class HtmlKindsTest {

    private static List<Passage> read(String html) {
        return ReadPassages.read(new HtmlReader(), html);
    }

    private static List<String> shown(String html) {
        return ReadPassages.shown(read(html));
    }

    @Test
    void the_head_gives_title_description_and_previews() {
        assertThat(shown("<title>T</title><meta name=description content=D><meta property=og:title content=O>"
                        + "<meta name=twitter:description content=W><meta property=og:type content=website>"))
                .containsExactly("title: T", "meta-description: D", "social-preview: O", "social-preview: W");
    }

    @Test
    void controls_give_buttons_and_labels() {
        assertThat(shown("<button aria-label=Now>Book</button><input type=submit value=Send>"
                        + "<input placeholder=Name><label>Age</label><select><option>Old</select>"))
                .containsExactly(
                        "button: Book", "aria-label: Now", "button: Send", "label: Name", "label: Age", "label: Old");
    }

    @Test
    void a_paragraph_in_a_block_quote_is_a_quote_and_its_source_is_not() {
        assertThat(shown("<blockquote><p>I walk.</p><cite>a teacher</cite></blockquote><p><q>I run.</q></p>"))
                .containsExactly("quote: I walk.", "caption: a teacher", "quote: I run.");
    }

    @Test
    void captions_and_summaries_are_told_apart() {
        assertThat(shown("<figure><figcaption>F</figcaption></figure><table><caption>C</caption></table>"
                        + "<details><summary>S</summary>t</details>"))
                .containsExactly("caption: F", "caption: C", "summary: S", "paragraph: t");
    }

    @Test
    void a_link_alone_is_a_link_and_one_made_to_look_like_a_button_is_a_button() {
        assertThat(shown("<p><a href=x>More</a></p><p><a class=btn href=x>Book</a></p><p>See <a href=x>it</a></p>"))
                .containsExactly("link: More", "button: Book", "paragraph: See it");
    }

    @Test
    void entries_of_a_menu_are_links_and_linked_items_of_a_list_are_items() {
        assertThat(shown("<nav><a>Knees</a> <a>Hips</a></nav><ul><li><a>Backs</a></ul>"))
                .containsExactly("link: Knees", "link: Hips", "list-item: Backs");
    }

    @Test
    void regions_come_from_elements_roles_and_common_names() {
        List<Passage> passages = read("<header><p>a</p></header><main><header><p>b</p></header></main>"
                + "<div role=contentinfo>c</div><div class='site-footer dark'>d</div><div id=sidebar>e</div>"
                + "<blockquote><footer>f</footer></blockquote>");
        assertThat(passages)
                .extracting(Passage::region)
                .containsExactly(Region.HEADER, Region.MAIN, Region.FOOTER, Region.FOOTER, Region.ASIDE, Region.MAIN);
    }

    @Test
    void a_passage_knows_the_heading_above_and_a_heading_the_one_it_belongs_to() {
        List<Passage> passages = read("<h1>A</h1><h2>B</h2><p>b</p><div role=heading aria-level=2>C</div><p>c</p>"
                + "<footer><p>f</p></footer>");
        assertThat(find(passages, "b").heading()).contains(find(passages, "B"));
        assertThat(find(passages, "C").heading()).contains(find(passages, "A"));
        assertThat(find(passages, "c").heading()).contains(find(passages, "C"));
        assertThat(find(passages, "f").heading()).isEmpty();
    }

    @Test
    void a_short_bold_paragraph_before_text_is_a_heading() {
        List<Passage> passages =
                read("<p><b>Our approach</b></p><p>Text.</p><p><b>A bold sentence.</b></p><p>More.</p>");
        assertThat(find(passages, "Our approach").kind()).isEqualTo(PassageKind.HEADING);
        assertThat(find(passages, "Text.").heading()).contains(find(passages, "Our approach"));
        assertThat(find(passages, "A bold sentence.").kind()).isEqualTo(PassageKind.PARAGRAPH);
    }

    @Test
    void a_bold_paragraph_that_nothing_follows_is_a_paragraph() {
        assertThat(shown("<p><b>Closing words</b></p>")).containsExactly("paragraph: Closing words");
    }

    @Test
    void items_know_what_leads_their_list_in() {
        List<Passage> passages =
                read("<p>We treat:</p><ul><li>knees<ul><li>cartilage</ul><li>hips</ul><h2>Later</h2><ol><li>x</ol>");
        assertThat(find(passages, "knees").leadIn()).contains(find(passages, "We treat:"));
        assertThat(find(passages, "cartilage").leadIn()).contains(find(passages, "knees"));
        assertThat(find(passages, "cartilage").level()).isEqualTo(2);
        assertThat(find(passages, "hips").leadIn()).contains(find(passages, "We treat:"));
        assertThat(find(passages, "x").leadIn()).contains(find(passages, "Later"));
    }

    @Test
    void a_definition_is_led_in_by_its_term_and_a_cell_by_what_precedes_the_table() {
        List<Passage> passages =
                read("<dl><dt>Legal?<dd>Yes.<dt>Safe?<dd>No.</dl><p>Prices:</p><table><tr><td>9</table>");
        assertThat(find(passages, "Yes.").leadIn()).contains(find(passages, "Legal?"));
        assertThat(find(passages, "No.").leadIn()).contains(find(passages, "Safe?"));
        assertThat(find(passages, "9").leadIn()).contains(find(passages, "Prices:"));
    }
}
