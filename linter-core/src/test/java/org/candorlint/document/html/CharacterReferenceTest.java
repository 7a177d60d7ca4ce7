package org.candorlint.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.candorlint.text.FoldedText;
import org.candorlint.text.Span;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class CharacterReferenceTest {

    private static final String[] PIECES = {
        "&",
        "amp",
        ";",
        "#",
        "x",
        "1",
        "F6",
        "00",
        "8217",
        "copy",
        "not",
        "it",
        "notin",
        "frac12",
        "=",
        "_",
        " ",
        "hellip",
        "&#x",
        "&lt",
        "Aacute",
        "a",
        "NotEqualTilde",
        "&nbsp;",
        "fjlig;",
        "150",
        "&bne;",
        "-",
        "&#xD800",
        "\r",
        "\0"
    };

    @Test
    void decoding_agrees_with_the_parser_on_text_and_in_attributes() {
        Random random = new Random(7);
        int exact = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(8); j >= 0; j--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            exact += isExact(text.toString(), false) ? 1 : 0;
            exact += isExact(text.toString(), true) ? 1 : 0;
        }
        assertThat(exact).isEqualTo(40_000);
    }

    /** Whether a last word that follows the references is found at its own place, which a coarse mapping cannot do. */
    private static boolean isExact(String references, boolean inAttribute) {
        String source = references + " end";
        FoldedText out = new FoldedText();
        Decoding.append(out, source, 0, source.length(), Parser.unescapeEntities(source, inAttribute), inAttribute);
        var mapped = out.build();
        Span last = new Span(mapped.length() - 3, mapped.length());
        return mapped.source(last).of(source).equals("end");
    }
}
