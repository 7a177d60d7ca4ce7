package org.candorlint.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candorlint.document.ReadPassages.find;

import java.util.List;
import org.candorlint.document.Passage;
import org.candorlint.document.PassageKind;
import org.candorlint.document.ReadPassages;
import org.candorlint.text.Span;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

    private static List<Passage> read(String markdown) {
        return ReadPassages.read(new MarkdownReader(), markdown);
    }

    private static List<String> shown(String markdown) {
        return ReadPassages.shown(read(markdown));
    }

    @Test
    void of_the_front_matter_title_and_description_are_read() {
        assertThat(shown("---\ntitle: \"Knees\"\ndate: 2024-01-01\ndescription: Care\n---\nText.\n"))
                .containsExactly("title: Knees", "meta-description: Care", "paragraph: Text.");
    }

    @Test
    void values_in_front_matter_may_go_over_lines_and_be_quoted() {
        assertThat(
                        shown(
                                "---\ntitle: 'It''s knees' # note\ntags: [cure]\ndescription: >\n  Care for\n\n  knees # one\nseo:\n  title: no\n---\nText.\n"))
                .containsExactly("title: It's knees", "meta-description: Care for knees # one", "paragraph: Text.");
        assertThat(shown("---\ntitle: Knees # note\n  and hips\ndescription: \"A \\\"cure\\\"\n  \\u00e9\"\n---\n"))
                .containsExactly("title: Knees and hips", "meta-description: A \"cure\" \u00e9");
        assertThat(shown("---\ntitle: [a, b]\ndescription:\n---\nText.\n")).containsExactly("paragraph: Text.");
    }

    @Test
    void front_matter_in_toml_is_read_up_to_its_first_table() {
        assertThat(
                        shown(
                                "+++\ntitle = \"Knees\"\ndescription = \"\"\"\nCare\nfor all\"\"\"\ndraft = true\n[menu]\ntitle = \"no\"\n+++\nText.\n"))
                .containsExactly("title: Knees", "meta-description: Care for all", "paragraph: Text.");
    }

    @Test
    void a_rule_that_is_never_closed_is_no_front_matter() {
        assertThat(shown("---\ntitle: Knees\n")).containsExactly("paragraph: title: Knees");
    }

    @Test
    void soft_breaks_join_and_hard_breaks_split() {
        assertThat(shown("one\ntwo  \nthree<br>four"))
                .containsExactly("paragraph: one two", "paragraph: three", "paragraph: four");
    }

    @Test
    void inline_marks_do_not_split() {
        assertThat(shown("Marrow**Plus** `is` [*ours*](x) <b>now</b>"))
                .containsExactly("paragraph: MarrowPlus is ours now");
    }

    @Test
    void the_text_of_an_image_is_read_after_its_paragraph() {
        assertThat(shown("one ![a *knee*](x.png) two")).containsExactly("paragraph: one two", "alt-text: a knee");
    }

    @Test
    void quotes_headings_tables_and_links_are_told_apart() {
        assertThat(shown("# H\n\n> q\n> r\n\n|a|\n|-|\n|b|\n\n[l](x)\n"))
                .containsExactly("heading: H", "quote: q r", "table-header: a", "table-cell: b", "link: l");
    }

    @Test
    void items_know_what_leads_their_list_in() {
        List<Passage> passages = read("We treat:\n\n- knees\n  - cartilage\n- hips\n");
        assertThat(find(passages, "knees").leadIn()).contains(find(passages, "We treat:"));
        assertThat(find(passages, "cartilage").leadIn()).contains(find(passages, "knees"));
        assertThat(find(passages, "hips").leadIn()).contains(find(passages, "We treat:"));
    }

    @Test
    void a_strong_line_before_text_is_a_heading() {
        assertThat(read("**Our way**\n\nText.\n").get(0).kind()).isEqualTo(PassageKind.HEADING);
    }

    @Test
    void escapes_and_entities_lead_back_to_the_source() {
        String markdown = "---\ntitle: t\n---\na \\*b\\* &rsquo; c";
        Passage passage = read(markdown).get(1);
        assertThat(passage.text()).isEqualTo("a *b* ’ c");
        assertThat(passage.source(new Span(2, 5)).of(markdown)).isEqualTo("\\*b\\*");
        assertThat(passage.source(new Span(6, 7)).of(markdown)).isEqualTo("&rsquo;");
    }

    @Test
    void a_block_of_html_is_read_as_html_at_its_place() {
        String markdown = "> quote\n>\n> <p title=\"tip\">in &amp;\n> out</p>\n";
        Passage passage = find(read(markdown), "in & out");
        assertThat(passage.source(new Span(3, 4)).of(markdown)).isEqualTo("&amp;");
        assertThat(passage.source(new Span(5, 8)).of(markdown)).isEqualTo("out");
    }
}
