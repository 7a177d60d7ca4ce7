package org.candorlint.document.charset;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * The charset that the first bytes of a file declare. In an order in which no mark is the beginning of a later one.
 */
enum ByteOrderMark {
    UTF_8("UTF-8", "\u00EF\u00BB\u00BF"),
    UTF_32LE("UTF-32LE", "\u00FF\u00FE\0\0"),
    UTF_32BE("UTF-32BE", "\0\0\u00FE\u00FF"),
    UTF_16LE("UTF-16LE", "\u00FF\u00FE"),
    UTF_16BE("UTF-16BE", "\u00FE\u00FF");

    private final String charsetName;
    private final String mark;

    ByteOrderMark(String charsetName, String mark) {
        this.charsetName = charsetName;
        this.mark = mark;
    }

    static Optional<ByteOrderMark> of(byte[] bytes) {
        for (ByteOrderMark candidate : values()) {
            if (BinaryKind.startsWith(bytes, candidate.mark)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    Charset charset() {
        return Charset.forName(charsetName);
    }

    int length() {
        return mark.length();
    }
}
