package org.candorlint.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.candorlint.document.Document;
import org.candorlint.document.ReadPassages;
import org.candorlint.document.format.AnyPageReader;
import org.candorlint.text.SourceText;
import org.candorlint.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateReaderTest {

    private static Document read(String name, String content) {
        return new AnyPageReader().read(SourceText.of(name, content));
    }

    private static List<String> shown(String name, String content) {
        return ReadPassages.shown(read(name, content).passages());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '\u00a6',
            value = {
                "a.hbs \u00a6 {{#if x}}<p>We {{{verb}}} {{> part}}knees.</p>{{!-- a }} b --}}{{/if}} \u00a6 We knees.",
                "a.mustache \u00a6 <p class=\"{{c}}\">We help {{#list}}{{.}}{{/list}} knees.</p> \u00a6 We help knees.",
                "a.twig \u00a6 <p>{# don't #}We help {{ f({'a': {'b': 1}}) }}knees{% if a > b %}.{% endif %}</p> \u00a6 We help knees .",
                "a.liquid \u00a6 {% comment %}We cure.{% endcomment %}<p>Knees {{ x | upcase }}.</p> \u00a6 Knees .",
                "a.liquid \u00a6 <p>Knees.</p>{% schema %}{\"name\": \"Cure\"}{% endschema %} \u00a6 Knees.",
                "a.j2 \u00a6 <p>We help {{ x if y > 2 }}{%- set z = 1 -%} knees.</p> \u00a6 We help knees.",
                "a.jsp \u00a6 <%@ page a=\"b\" %><%-- We cure --%><p>We help ${a > b ? x : y} knees.<%= x %></p> \u00a6 We help knees.",
                "a.php \u00a6 <?php if ($a > 1): // don't ?><p>We help <?= \"?>\" ?>knees.</p><?php echo '<p>cure</p>' \u00a6 We help knees.",
                "a.erb \u00a6 <% list.each do |x| %><p>We help <%= x > 1 %>knees.</p><% end %> \u00a6 We help knees.",
                "a.ejs \u00a6 <p <% if (a > b) { %>class='x'<% } %>>We help <%- x %>knees.</p> \u00a6 We help knees.",
                "a.html \u00a6 <p th:text=\"${x}\">We help [[${x.y > 1}]] knees.</p> \u00a6 We help knees.",
                "a.html \u00a6 <p>We help {{ x > 1 }}knees.</p> \u00a6 We help knees."
            })
    void code_is_a_blank(String name, String template, String text) {
        assertThat(shown(name, template.strip())).containsExactly("paragraph: " + text);
    }

    @Test
    void copy_keeps_its_places() {
        String template = "{% if a %}\n  <p>{{ x }} We cure\n{{ y }} all.</p>\n{% endif %}";
        Document document = read("a.twig", template);
        Span words = document.passages()
                .get(0)
                .source(new Span(0, document.passages().get(0).text().length()));

        assertThat(document.source().content()).isEqualTo(template);
        assertThat(document.source().slice(words)).isEqualTo("We cure\n{{ y }} all.");
        assertThat(document.source().position(words.start())).hasToString("2:14");
    }

    @Test
    void braces_in_scripts_open_nothing_outside_of_them() {
        assertThat(
                        shown(
                                "a.html",
                                "<script>f(){{a</script><p>We help.</p><script>b}} ${</script><p>Knees}</p><style>{#a</style><p>x #} y</p>"))
                .containsExactly("paragraph: We help.", "paragraph: Knees}", "paragraph: x #} y");
    }

    @Test
    void what_has_no_end_is_copy() {
        assertThat(shown("a.html", "<p>Braces {{ and ${ and {% stay.</p>"))
                .containsExactly("paragraph: Braces {{ and ${ and {% stay.");
    }

    @Test
    void the_extension_before_its_own_tells_what_a_template_makes() {
        assertThat(shown("mail.txt.erb", "Dear <%= name %>,\n\n1 < 2 <b>\n"))
                .containsExactly("paragraph: Dear ,", "paragraph: 1 < 2 <b>");
        assertThat(shown("page.md.j2", "# Knees {{ x }}\n")).containsExactly("heading: Knees");
    }

    @Test
    void a_component_of_vue_is_its_template() {
        assertThat(shown(
                        "a.vue",
                        "<template>\n<div><Title :a=\"b > c\" /><p v-if=\"a > b\">We {{ verb }} <template #x>knees</template>.</p></div>\n"
                                + "</template>\n<script setup>const a = '<p>no</p>'</script>\n<i18n>{\"cure\": \"cure\"}</i18n>"
                                + "<style>p {}</style>"))
                .containsExactly("paragraph: We knees .");
    }

    @Test
    void elements_are_found_in_the_code_of_a_component() {
        String code = """
                import { useState } from 'react'; // it's <b>no</b> element
                const less = (a: number, b: number) => a < b && b > 1;
                const pick = <T,>(x: T) => x;
                const [n, setN] = useState<string>("<p>no</p>");
                const re = /<p>["']/;
                export default function Page({ who }: Props) {
                  return (
                    <main className={`a ${n}`}>
                      {/* <p>no</p> */}
                      <Title text="x" />
                      <h1>Knees & hips</h1>
                      <p>It doesn't {verb({ a: 1 })} all{" "}
                        pain.</p>
                      {n > 1 ? <p>More</p> : null}
                      <ul>{list.map((x) => <li key={x}>Item {x}</li>)}</ul>
                      <>{'Said so'}</>
                      <img alt={"A knee"} src={src} /><br/>
                    </main>
                  );
                }
                """;
        assertThat(shown("page.tsx", code))
                .containsExactly(
                        "heading: Knees & hips",
                        "paragraph: It doesn't all pain.",
                        "paragraph: More",
                        "list-item: Item",
                        "paragraph: Said so",
                        "alt-text: A knee");
    }

    @Test
    void code_without_elements_is_no_copy() {
        assertThat(shown("util.tsx", "export const cure = <T extends X>(a: T) => 'We cure' as Array<T>;"))
                .isEmpty();
        assertThat(shown("lib.php", "<?php\nfunction a() { return \"<p>We cure</p>\"; }\n"))
                .isEmpty();
    }
}
