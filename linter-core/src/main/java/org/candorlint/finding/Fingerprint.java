package org.candorlint.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name for a finding that survives moved lines, reformatting and changes beside it: a hash of page, rule and the words of
 * its sentence, white space and case folded, with a count for a sentence that stands on its page more than once. A finding
 * about a whole page has no sentence; what tells it from others of its rule stands in for one.
 */
public final class Fingerprint {

    private static final int BYTES = 10;
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private Fingerprint() {}

    /**
     * The name of a finding.
     *
     * @param sentence as a reader sees it, or what stands in for it
     * @param occurrence how many before it have the same page, rule and {@link #fold folded} sentence
     */
    public static String of(String path, String rule, String sentence, int occurrence) {
        return ofFolded(path, rule, fold(sentence), occurrence);
    }

    /** The same of a sentence that was folded before. */
    public static String ofFolded(String path, String rule, String folded, int occurrence) {
        return digest(path + '\n' + rule + '\n' + folded + (occurrence == 0 ? "" : "\n" + occurrence));
    }

    /** A short name for a text. */
    static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The words alone: one space for white space of any kind, a fixed one too, and no capitals. */
    public static String fold(String sentence) {
        return SPACE.matcher(sentence).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
