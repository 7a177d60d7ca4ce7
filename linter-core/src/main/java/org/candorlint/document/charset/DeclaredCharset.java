package org.candorlint.document.charset;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Finds the charset that a page names in a {@code meta} element or an XML declaration near its start. */
final class DeclaredCharset {

    private static final int PROBE = 4_096;

    private DeclaredCharset() {}

    /** The name as the page writes it, in lower case. */
    static Optional<String> of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(PROBE, bytes.length), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("<?xml")) {
            Optional<String> declared = in(start, 0, "encoding");
            if (declared.isPresent()) {
                return declared;
            }
        }
        int meta = start.indexOf("<meta");
        while (meta >= 0) {
            Optional<String> declared = in(start, meta, "charset");
            if (declared.isPresent()) {
                return declared;
            }
            meta = start.indexOf("<meta", meta + 1);
        }
        return Optional.empty();
    }

    private static Optional<String> in(String start, int tag, String key) {
        int close = start.indexOf('>', tag);
        String inside = start.substring(tag, close < 0 ? start.length() : close);
        int at = inside.indexOf(key);
        if (at < 0) {
            return Optional.empty();
        }
        int i = at + key.length();
        while (i < inside.length() && " \t\r\n=\"'".indexOf(inside.charAt(i)) >= 0) {
            i++;
        }
        int end = i;
        while (end < inside.length() && isName(inside.charAt(end))) {
            end++;
        }
        return end == i ? Optional.empty() : Optional.of(inside.substring(i, end));
    }

    private static boolean isName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':' || c == '.';
    }
}
