package org.candorlint.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * A style sheet or script that is written into the page, and the hash by which the page's policy lets it in and nothing else.
 *
 * @param source {@code 'sha256-...'}, as a policy writes it
 */
record Asset(String text, String source) {

    /** Files of this package, one after the other. */
    static Asset of(List<String> files) {
        StringBuilder text = new StringBuilder();
        files.forEach(file -> text.append(read(file)));
        return new Asset(text.toString(), "'sha256-" + hash(text.toString()) + "'");
    }

    private static String read(String file) {
        try (InputStream in = Asset.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("this build lacks its own file " + file);
            }
            // A browser reads every line end as \n before it hashes, so that is what must be hashed here.
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
