package org.candorlint.document.charset;

import java.util.Optional;

/** Kinds of file that are told by their first bytes and are not text. */
public enum BinaryKind {
    PDF("a PDF document", "%PDF-"),
    ZIP("a ZIP archive or an office document", "PK\u0003\u0004"),
    PNG("a PNG image", "\u0089PNG"),
    JPEG("a JPEG image", "\u00ff\u00d8\u00ff"),
    GIF("a GIF image", "GIF8"),
    GZIP("a gzip archive", "\u001f\u008b"),
    OFFICE("an office document", "\u00d0\u00cf\u0011\u00e0"),
    RTF("a rich text document", "{\\rtf");

    private final String words;
    private final String magic;

    BinaryKind(String words, String magic) {
        this.words = words;
        this.magic = magic;
    }

    /** By the first bytes of a file. */
    public static Optional<BinaryKind> of(byte[] bytes) {
        for (BinaryKind kind : values()) {
            if (startsWith(bytes, kind.magic)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** With its article, to stand after "is". */
    String words() {
        return words;
    }

    /** Whether the bytes begin with {@code start}, of which each character is one byte. */
    static boolean startsWith(byte[] bytes, String start) {
        if (bytes.length < start.length()) {
            return false;
        }
        for (int i = 0; i < start.length(); i++) {
            if ((bytes[i] & 0xff) != start.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
