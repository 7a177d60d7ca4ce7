package org.candorlint.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A name for a finding that survives moved lines and reformatting: a hash of page, category and the words of its
 * sentence, white space and case folded, with a count for a sentence that stands on its page more than once.
 */
public final class Fingerprint {

    private static final int BYTES = 10;

    private Fingerprint() {}

    public static String of(String path, String category, String sentence, int occurrence) {
        String folded = sentence.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        String text = path + '\n' + category + '\n' + folded + (occurrence == 0 ? "" : "\n" + occurrence);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
