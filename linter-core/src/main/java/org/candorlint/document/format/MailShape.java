package org.candorlint.document.format;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Tells an e-mail by its first lines. */
final class MailShape {

    private static final int PROBE = 16_384;

    private MailShape() {}

    /** Whether the file begins with the header of a message: who it is from, and a field that only mail programs write. */
    static boolean fits(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(PROBE, bytes.length), StandardCharsets.ISO_8859_1);
        Set<String> fields = new HashSet<>();
        int at = 0;
        while (at < start.length()) {
            int end = start.indexOf('\n', at);
            String line = start.substring(at, end < 0 ? start.length() : end).stripTrailing();
            boolean cut = end < 0 && bytes.length > PROBE;
            if (line.isEmpty() || cut) {
                break;
            }
            boolean folded = line.charAt(0) == ' ' || line.charAt(0) == '\t';
            if (folded ? fields.isEmpty() : !field(line, fields)) {
                return false;
            }
            at = end < 0 ? start.length() : end + 1;
        }
        return fields.contains("from")
                && (fields.contains("mime-version") || fields.contains("message-id") || fields.contains("received"));
    }

    private static boolean field(String line, Set<String> fields) {
        int colon = line.indexOf(':');
        if (colon <= 0) {
            return false;
        }
        for (int i = 0; i < colon; i++) {
            char c = line.charAt(i);
            if (!(c == '-' || c == '_' || (c >= '0' && c <= '9') || Character.isLetter(c))) {
                return false;
            }
        }
        fields.add(line.substring(0, colon).toLowerCase(Locale.ROOT));
        return true;
    }
}
