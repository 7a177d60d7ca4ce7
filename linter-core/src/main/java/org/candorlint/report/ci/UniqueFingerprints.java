package org.candorlint.report.ci;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.candorlint.finding.Failure;
import org.candorlint.finding.Finding;
import org.candorlint.report.FailureText;

/**
 * Names of findings of which no two are alike, for services that take two of one name for one. Our own fingerprint names a claim:
 * two rules that find the same one share it. Not thread-safe; findings must come in order.
 */
final class UniqueFingerprints {

    private static final int BYTES = 16;

    private final Map<String, Integer> seen = new HashMap<>();

    String of(Finding finding) {
        return unique(finding.fingerprint()
                + '\n'
                + finding.rule().id()
                + '\n'
                + finding.place().text());
    }

    String of(Failure failure) {
        return unique(FailureText.NAME + '\n' + failure.path() + '\n' + failure.message());
    }

    private String unique(String name) {
        int before = seen.merge(name, 1, Integer::sum) - 1;
        return hash(before == 0 ? name : name + '\n' + before);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
