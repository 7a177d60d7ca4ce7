package org.candorlint.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReferencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ask &amp; listen | Ask & listen",
                "it&rsquo;s | it\u2019s",
                "&#8217;&#x2019; | \u2019\u2019",
                "&#146; | \u2019",
                "&#x1F600; | \ud83d\ude00",
                "&NotEqualTilde; | \u2242\u0338",
                "&copy 2025 | \u00a9 2025",
                "&notit; | \u00acit;"
            })
    void a_reference_becomes_what_it_stands_for(String text, String expected) {
        assertThat(References.resolve(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"Ask & listen", "AT&T", "&", "&#;", "&#x;", "&unknown;", "&hellip 3"})
    void an_ampersand_that_begins_no_reference_stays(String text) {
        assertThat(References.resolve(text)).isEqualTo(text);
    }

    @Test
    void a_number_that_is_no_character_becomes_the_replacement_character() {
        assertThat(References.resolve("&#0;&#xD800;&#99999999999;")).isEqualTo("\ufffd\ufffd\ufffd");
    }
}
