package org.candorlint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class KeptEncodingTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE"})
    void writes_other_characters_the_same_way(String charset) {
        byte[] bytes = "\u00e9t\u00e9".getBytes(Charset.forName(charset));

        KeptEncoding kept = KeptEncoding.of(bytes, "\u00e9t\u00e9").orElseThrow();

        assertThat(kept.bytes("pr\u00e9")).contains("pr\u00e9".getBytes(Charset.forName(charset)));
    }

    @Test
    void keeps_a_byte_order_mark() {
        byte[] bytes = "\ufeffone".getBytes(StandardCharsets.UTF_8);

        assertThat(KeptEncoding.of(bytes, "one").flatMap(kept -> kept.bytes("two")))
                .contains("\ufefftwo".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void refuses_bytes_that_the_characters_do_not_give_back() {
        assertThat(KeptEncoding.of(new byte[] {(byte) 0xff, 'a', (byte) 0x81}, "\ufffda\ufffd"))
                .isEmpty();
    }

    @Test
    void refuses_characters_that_the_charset_lacks() {
        KeptEncoding kept = KeptEncoding.of(new byte[] {(byte) 0xe9}, "\u00e9").orElseThrow();

        assertThat(kept.bytes("\u4e2d")).isEmpty();
    }
}
