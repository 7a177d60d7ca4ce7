package org.candorlint.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.candorlint.document.format.AnyPageReader;
import org.candorlint.text.SourceText;
import org.candorlint.text.Span;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that nobody writes in good faith. Each is read within seconds, on the small stack that the build sets. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class PathologicalReadingTest {

    private static final int MANY = 100_000;

    static Stream<Arguments> pages() {
        String json = "<script type='application/ld+json'>";
        return Stream.of(
                page("nested.html", "<div>".repeat(MANY) + "end"),
                page("inline.html", "<b>".repeat(MANY) + "end"),
                page("misnested.html", "<p><b><i>".repeat(20_000) + "end"),
                page("lists.html", "<ul><li>".repeat(MANY) + "end"),
                page("hidden.html", "<span hidden>a</span>".repeat(MANY) + "end"),
                page("tables.html", "<table><tr><td>".repeat(20_000) + "end"),
                page("details.html", "<details><summary>".repeat(MANY) + "end"),
                page("entities.html", "<p>" + "&amp;".repeat(1_000_000) + " end"),
                page("ampersands.html", "<p>" + "&".repeat(1_000_000) + " end"),
                page("digits.html", "<p>&#" + "9".repeat(1_000) + "; end"),
                page("line.html", "<p>" + "a word ".repeat(1_500_000) + "end"),
                page("attribute.html", "<p>end<img alt='" + "a word&nbsp;".repeat(500_000) + "'>"),
                page("attributes.html", "<p>end<img " + "a=b title=x ".repeat(50_000) + ">"),
                page("comment.html", "<p>end</p><!-- " + "<!-- ".repeat(MANY)),
                page("tags.html", "<p>end</p>" + "<".repeat(MANY) + "</".repeat(MANY)),
                page("stray.html", "<p>" + "</x>a".repeat(MANY) + " end"),
                page("script.html", "<p>end<script>" + "<!--<script>".repeat(MANY)),
                page("nul.html", "<p>" + "\0".repeat(1_000_000) + "end"),
                page("surrogates.html", "<p>" + "\uD800 ".repeat(MANY) + "\uDC00 end"),
                page(
                        "rules.html",
                        "<style>" + ".a p{display:none}".repeat(20_000) + "</style>" + "<p>a".repeat(20_000)
                                + "<h1>end"),
                page(
                        "selector.html",
                        "<style>" + "a ".repeat(MANY) + "{display:none}" + "{".repeat(MANY) + "</style><p>end"),
                page(
                        "css.html",
                        "<style>" + "@media a{".repeat(MANY) + "'".repeat(MANY) + "/*".repeat(MANY) + "</style><p>end"),
                page("style.html", "<p style='" + "a:b;".repeat(MANY) + ";".repeat(MANY) + "'>end"),
                page("json.html", "<p>end" + json + "[".repeat(MANY)),
                page("strings.html", "<p>end" + json + "{\"text\":\"" + "\\u003cb>a".repeat(MANY) + "\"}"),
                page("answers.html", "<p>end" + json + "[" + "{\"text\":\"<p>a</p>\"},".repeat(20_000) + "{}]"),
                page("braces.html", "<p>end</p>" + "{{".repeat(1_000_000)),
                page("expressions.html", "<p>end</p>" + "${ [[${ {# {% ".repeat(MANY)),
                page("walls.html", "<p>end</p>" + "{{<script>}}</script>".repeat(MANY)),
                page("comments.liquid", "{% comment %}".repeat(MANY) + " endcomment ".repeat(MANY) + "<p>end"),
                page("code.php", "<p>end</p>" + "<?php '".repeat(MANY)),
                page("blocks.vue", "<template><p>end</p></template>" + "<i18n>".repeat(MANY)),
                page("deep.jsx", "x = " + "<b>{".repeat(MANY) + "<p>end"),
                page("attributes.jsx", "x = <p>end</p>;" + "(<a b={'".repeat(MANY)),
                page("patterns.jsx", "x = <p>end</p>;" + "(/[".repeat(MANY)),
                page("front.md", "---\n" + "title: \"\n".repeat(20_000) + "---\nend"),
                page("quotes.md", "> ".repeat(MANY) + "end"),
                page("stars.md", "*a **a ".repeat(20_000) + "end"),
                page("brackets.md", "[".repeat(MANY) + "end"),
                page("links.md", "![a](".repeat(20_000) + "end"),
                page("entities.md", "&amp;".repeat(200_000) + " end"),
                page("ticks.md", "`a``b".repeat(20_000) + "end"),
                page("front.md", "---\n" + "title: a\n".repeat(MANY) + "\nend"),
                page("items.md", "- a\n".repeat(MANY) + "\n\n# end"),
                page("cells.md", "|a|b|\n|-|-|\n" + "|c|d|\n".repeat(20_000) + "\n\nend"),
                page("line.txt", "a word ".repeat(1_500_000) + "end"),
                page("lines.txt", "a\n".repeat(500_000) + "end"),
                page("blanks.txt", " \n".repeat(500_000) + "end"),
                page("blank.txt", " ".repeat(5_000_000) + "end"),
                page("bullets.txt", "• a\n".repeat(200_000) + "end"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void is_read_to_its_end(String name, String content) {
        SourceText source = SourceText.of(name, content);
        List<Passage> passages = new AnyPageReader().read(source).passages();
        Passage last = passages.stream()
                .filter(passage -> passage.text().endsWith("end"))
                .findFirst()
                .orElseThrow();
        int length = last.text().length();
        assertThat(source.slice(last.source(new Span(length - 3, length)))).isEqualTo("end");
    }

    @ParameterizedTest
    @MethodSource("names")
    void an_empty_page_has_no_passages(String name) {
        assertThat(new AnyPageReader().read(SourceText.of(name, "")).passages()).isEmpty();
    }

    static Stream<String> names() {
        return Stream.of("a.html", "a.md", "a.txt", "-");
    }

    private static Arguments page(String name, String content) {
        return Arguments.of(name, content);
    }
}
