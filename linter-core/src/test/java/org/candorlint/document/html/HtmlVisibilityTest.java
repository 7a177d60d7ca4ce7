package org.candorlint.document.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candorlint.document.Visibility.COLLAPSED;
import static org.candorlint.document.Visibility.FINE_PRINT;
import static org.candorlint.document.Visibility.HIDDEN;
import static org.candorlint.document.Visibility.VISIBLE;

import org.candorlint.document.ReadPassages;
import org.candorlint.document.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlVisibilityTest {

    private static Visibility of(String html) {
        return ReadPassages.find(ReadPassages.read(new HtmlReader(), html), "x").visibility();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p hidden>x",
                "<div style='DISPLAY: none !important'><p>x</div>",
                "<p style='color:red;visibility:hidden'>x",
                "<p aria-hidden=true>x",
                "<style>.a{display:none}</style><p class='b a'>x",
                "<style>#a p, .z {visibility:hidden}</style><div id=a><p>x</div>",
                "<style>/* .a{} */ section > p.q { color:red; display:none }</style><section><p class=q>x</section>",
                "<style>@media screen { .a { display:none } }</style><p class=a>x",
                "<style>@font-face{src:url(\"}\")} .a{display:none}</style><p class=a>x",
            })
    void text_that_attributes_or_styles_hide_is_hidden(String html) {
        assertThat(of(html)).isEqualTo(HIDDEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<style>@media print{.a{display:none}}</style><p class=a>x",
                "<style>.a:hover{display:none}</style><p class=a>x",
                "<style>.a{display:none} .a{display:block}</style><p class=a>x",
                "<style>.a{display:none}</style><p class=a style=display:block>x",
                "<style>.a[[{display:none} .b{</style><p class=a>x",
                "<style>.a::before{content:'.b{display:none}'}</style><p class=b>x",
                "<style media=print>.a{display:none}</style><p class=a>x",
                "<div style=visibility:hidden><p style=visibility:visible>x</div>",
            })
    void text_that_no_rule_for_screens_hides_is_visible(String html) {
        assertThat(of(html)).isEqualTo(VISIBLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><small>x</small>",
                "<footer><p>x</footer>",
                "<p style=font-size:9px>x",
                "<style>.t{font-size:.55em}</style><p class=t>x",
                "<p style='font-size:x-small'>x",
            })
    void small_print_and_footers_are_fine_print(String html) {
        assertThat(of(html)).isEqualTo(FINE_PRINT);
    }

    @Test
    void only_part_of_a_paragraph_in_small_print_does_not_make_it_fine() {
        assertThat(ReadPassages.read(new HtmlReader(), "<p>big <small>small</small>")
                        .get(0)
                        .visibility())
                .isEqualTo(VISIBLE);
    }

    @Test
    void details_are_collapsed_unless_open_and_their_summary_is_not() {
        assertThat(of("<details><summary>s</summary>x</details>")).isEqualTo(COLLAPSED);
        assertThat(of("<details><summary>s</summary><p>x</p></details>")).isEqualTo(COLLAPSED);
        assertThat(of("<details open><summary>s</summary><p>x</p></details>")).isEqualTo(VISIBLE);
        assertThat(of("<details><summary>x</summary>s</details>")).isEqualTo(VISIBLE);
        assertThat(of("<details><details open><summary>x</summary></details></details>"))
                .isEqualTo(COLLAPSED);
    }
}
