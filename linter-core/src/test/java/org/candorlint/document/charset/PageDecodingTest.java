package org.candorlint.document.charset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import org.candorlint.document.UnreadablePage;
import org.candorlint.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageDecodingTest {

    private static SourceText decode(byte[] bytes) {
        return PageDecoding.decode("page", bytes);
    }

    @Test
    void utf_8_is_the_default() {
        SourceText text = decode("it’s".getBytes(UTF_8));
        assertThat(text.content()).isEqualTo("it’s");
        assertThat(text.notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void a_byte_order_mark_decides_and_is_no_text(String charset) {
        assertThat(decode("\uFEFFit’s".getBytes(Charset.forName(charset))).content())
                .isEqualTo("it’s");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta charset=iso-8859-1>",
                "<META http-equiv='Content-Type' content='text/html; charset=Windows-1252'>",
                "<?xml version='1.0' encoding=\"latin1\"?>"
            })
    void a_declared_charset_is_used_as_browsers_use_it(String declaration) {
        SourceText text = decode((declaration + "it\u0092s").getBytes(ISO_8859_1));
        assertThat(text.content()).endsWith("it’s");
        assertThat(text.notes()).isEmpty();
    }

    @Test
    void bytes_that_the_declared_charset_cannot_hold_are_said() {
        SourceText text = decode("<meta charset=utf-8>it\u0092s".getBytes(ISO_8859_1));
        assertThat(text.content()).endsWith("it\uFFFDs");
        assertThat(text.notes()).singleElement().asString().contains("UTF-8").contains("byte 22");
    }

    @Test
    void what_is_not_utf_8_is_read_as_windows_1252_and_that_is_said() {
        SourceText text = decode("it\u0092s".getBytes(ISO_8859_1));
        assertThat(text.content()).isEqualTo("it’s");
        assertThat(text.notes()).singleElement().asString().startsWith("decoded as windows-1252 because");
    }

    @Test
    void an_unknown_charset_is_said() {
        assertThat(decode("<meta charset=klingon-1>x".getBytes(UTF_8)).notes())
                .first()
                .asString()
                .contains("klingon-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7", "PK\u0003\u0004", "\u0089PNG\r\n", "{\\rtf1"})
    void other_documents_are_refused_with_a_hint(String start) {
        assertThatThrownBy(() -> decode(start.getBytes(ISO_8859_1)))
                .isInstanceOfSatisfying(
                        UnreadablePage.class, e -> assertThat(e.hint()).contains("HTML"));
    }

    @Test
    void nul_bytes_are_refused() {
        assertThatThrownBy(() -> decode("<p>x".getBytes(UTF_16LE)))
                .isInstanceOf(UnreadablePage.class)
                .hasMessageContaining("byte 1");
    }

    @Test
    void an_empty_file_is_an_empty_page() {
        assertThat(decode(new byte[0]).content()).isEmpty();
    }
}
