package org.candorlint.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.candorlint.document.DocumentReader;
import org.candorlint.document.Unread;
import org.candorlint.document.template.TemplateReader;
import org.candorlint.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadPartsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>Cells cure</title><body><noscript>You need to enable JavaScript to run this app and see all of"
                        + " it.</noscript><div id=root></div><script src=main.js></script>",
                "<body><app-root>Loading...</app-root><script type=module src=main.js></script>",
                "<body><a href=#main>Skip to the content</a><div id=__next></div><script>render()</script>",
                "<body><div class=shell><div class=spinner></div></div><script>render()</script>",
            })
    void a_page_that_only_a_script_fills_is_told(String html) {
        assertThat(read(new HtmlReader(), html).scripted()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Stem cells cure arthritis.</p><script src=count.js></script>",
                "<div id=app><p>Stem cells cure arthritis.</p></div><script src=main.js></script>",
                "<div id=root></div>",
                "<div id=root></div><script type=application/ld+json>{}</script>",
                "<div id=root></div><p>We offer a therapy with your own cells here, and you can book a visit with us today."
                        + "<script src=main.js></script>",
                "",
            })
    void a_page_with_a_text_of_its_own_or_without_a_script_is_not(String html) {
        assertThat(read(new HtmlReader(), html).scripted()).isFalse();
    }

    @Test
    void the_code_of_a_template_is_no_script_of_the_page() {
        String page = "<body><div id=app>{{ content }}</div><script src=main.js></script>";

        assertThat(read(new TemplateReader(new HtmlReader()), page).scripted()).isFalse();
    }

    @Test
    void pictures_films_and_pages_inside_are_counted() {
        String page = "<p>Our cells</p><picture><img src=a></picture><img src=b><video></video><iframe src=c></iframe>";

        assertThat(read(new HtmlReader(), page)).isEqualTo(new Unread(2, 1, 1, false));
    }

    private static Unread read(DocumentReader reader, String html) {
        return reader.read(SourceText.of("page.html", html)).unread();
    }
}
