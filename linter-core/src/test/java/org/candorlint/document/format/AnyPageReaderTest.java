package org.candorlint.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.candorlint.document.PageFormat;
import org.candorlint.document.ReadPassages;
import org.candorlint.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnyPageReaderTest {

    @ParameterizedTest
    @CsvSource({
        "a/b.HTML, HTML",
        "b.htm, HTML",
        "b.xhtml, HTML",
        "b.md, MARKDOWN",
        "b.markdown, MARKDOWN",
        "b.txt, TEXT",
        "b.html.twig, TEMPLATE",
        "b.PHP, TEMPLATE",
        "b.tsx, JSX",
        "b.eml, MAIL",
        "b.docx, DOCX",
        "b.pdf, PDF"
    })
    void the_extension_tells_the_format(String path, PageFormat format) {
        assertThat(PageFormat.ofPath(path)).contains(format);
    }

    @ParameterizedTest
    @CsvSource({"b.doc", "txt", "html.d/page", "-", "nginx.conf.j2", "app.js.erb"})
    void other_names_tell_nothing(String path) {
        assertThat(PageFormat.ofPath(path)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'<!doctype html><p>x', HTML",
        "'words <div>x</div>', HTML",
        "'# Head', MARKDOWN",
        "'see [it](x)', MARKDOWN",
        "'5 < 6 and words', TEXT"
    })
    void text_without_a_name_is_read_as_what_it_looks_like(String content, PageFormat format) {
        assertThat(PageFormat.sniff(content)).isEqualTo(format);
    }

    @Test
    void the_name_outweighs_the_look() {
        var document = new AnyPageReader().read(SourceText.of("a.txt", "<p>x</p>"));
        assertThat(ReadPassages.shown(document.passages())).containsExactly("paragraph: <p>x</p>");
    }
}
