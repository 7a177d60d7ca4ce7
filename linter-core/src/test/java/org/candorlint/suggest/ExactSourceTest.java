package org.candorlint.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.candorlint.document.Passage;
import org.candorlint.document.html.HtmlReader;
import org.candorlint.text.SourceText;
import org.candorlint.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExactSourceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>We see knees. They heal.</p> | They heal.
            <p>Rest &amp; heal with us.</p> | Rest & heal
            <p>Rest and   heal with us.</p> | Rest and heal
            """)
    void finds_plain_text(String html, String words) {
        assertThat(found(html, words)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>We <b>heal</b> knees.</p> | We heal
            <p>We see <em>all knees. They</em> heal.</p> | They heal.
            <p>We heal<!-- not --> knees.</p> | heal knees
            """)
    void finds_nothing_where_a_tag_would_break(String html, String words) {
        assertThat(found(html, words)).isEmpty();
    }

    private static Optional<Span> found(String html, String words) {
        SourceText source = SourceText.of("page.html", html);
        Passage passage = new HtmlReader().read(source).passages().get(0);
        int at = passage.text().indexOf(words);
        return ExactSource.of(source, passage, new Span(at, at + words.length()));
    }
}
