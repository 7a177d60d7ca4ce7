package org.candorlint.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.candorlint.document.Passage;
import org.candorlint.document.TypeSize;
import org.candorlint.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How large text is set, where the page says so. */
final class TypeSizesTest {

    private static List<Passage> read(String html) {
        return new HtmlReader().read(SourceText.of("page.html", html)).passages();
    }

    private static TypeSize size(String html, String words) {
        return read(html).stream()
                .filter(p -> p.text().equals(words))
                .findFirst()
                .orElseThrow()
                .size();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12px|12",
                "12pt|16",
                "150%|30",
                "1.5em|30",
                "2rem|32",
                "large|18",
                "larger|24",
                "12PX !important|12"
            })
    void a_declared_size_counts(String value, double pixels) {
        TypeSize size =
                size("<div style='font-size:20px'><p style='font-size:" + value + "'>Notice</p></div>", "Notice");

        assertThat(size.least()).isEqualTo(pixels);
        assertThat(size.most()).isEqualTo(pixels);
    }

    @Test
    void the_shorthand_counts() {
        assertThat(size("<p style='font: italic bold 14px/1.5 serif'>Notice</p>", "Notice")
                        .least())
                .isEqualTo(14);
    }

    @Test
    void a_style_sheet_of_the_page_counts_and_the_more_specific_rule_wins() {
        assertThat(size("<style>.notice{font-size:24px} p{font-size:14px}</style><p class=notice>Notice</p>", "Notice")
                        .least())
                .isEqualTo(24);
        assertThat(size("<style>html{font-size:10px} p{font-size:1.4rem}</style><html><p>Notice</p>", "Notice")
                        .least())
                .isEqualTo(14);
    }

    @Test
    void a_heading_is_as_large_as_browsers_make_it() {
        assertThat(size("<body style='font-size:15px'><h1>Title</h1>", "Title").most())
                .isEqualTo(30);
    }

    @Test
    void where_nothing_is_declared_nothing_is_known() {
        assertThat(size("<h1>Title</h1>", "Title")).isEqualTo(TypeSize.UNKNOWN);
        assertThat(size("<p style='font-size:2vw'>Notice</p>", "Notice")).isEqualTo(TypeSize.UNKNOWN);
        assertThat(size("<p style='font-size:calc(1px + 1em)'>Notice</p>", "Notice"))
                .isEqualTo(TypeSize.UNKNOWN);
    }

    @Test
    void styles_from_elsewhere_leave_only_what_is_declared_in_pixels() {
        String page = "<link rel=stylesheet href=site.css><body style='font-size:15px'><h1>Title</h1>"
                + "<p style='font-size:2em'>Large</p><p style='font-size:12px'>Notice</p>";

        assertThat(size(page, "Title")).isEqualTo(TypeSize.UNKNOWN);
        assertThat(size(page, "Large")).isEqualTo(TypeSize.UNKNOWN);
        assertThat(size(page, "Notice").least()).isEqualTo(12);
    }

    @Test
    void a_passage_knows_its_smallest_and_its_largest_text() {
        TypeSize size = size(
                "<p style='font-size:16px'>This <span style='font-size:12px'>is</span>"
                        + " <span style='font-size:20px'>set</span></p>",
                "This is set");

        assertThat(size).isEqualTo(new TypeSize(12, 20));
    }

    @Test
    void what_is_not_known_is_neither_smaller_nor_larger() {
        TypeSize twelve = new TypeSize(12, 12);

        assertThat(twelve.isSmallerThan(new TypeSize(16, 16))).isTrue();
        assertThat(twelve.isSmallerThan(new TypeSize(12.2, 12.2))).isFalse();
        assertThat(twelve.isSmallerThan(TypeSize.UNKNOWN)).isFalse();
        assertThat(TypeSize.UNKNOWN.isSmallerThan(twelve)).isFalse();
    }
}
