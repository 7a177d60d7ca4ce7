package org.candorlint.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.candorlint.CheckOptions;
import org.candorlint.finding.PageReport;
import org.candorlint.rule.RuleSet;

/**
 * Results of pages under one set of rules. A result is found again only if the name and the bytes of the page, the options, the
 * packs and the engine are the same; it is then equal to that of a fresh check. Thread-safe.
 */
public final class PageCache {

    /** Raised when a check comes to something else for reasons that no version or digest shows. */
    private static final int FORMAT = 1;

    private final CacheStore store;
    private final NamedValues named;
    private final byte[] common;

    /**
     * @param engine what stands for the engine that checks: its version, and more where one version is built several times
     */
    public PageCache(CacheStore store, String engine, RuleSet rules) {
        this.store = store;
        this.named = new NamedValues(rules);
        Set<String> shape = new TreeSet<>();
        Shapes.describe(PageReport.class, named, shape);
        MessageDigest digest = Digests.begin();
        String all = FORMAT + "\n" + engine + "\n" + rules.packs() + "\n" + shape;
        this.common = digest.digest(all.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What was kept of a page, or else what the check comes to, which is then kept.
     *
     * @param name of the page in reports
     */
    public PageReport of(String name, byte[] bytes, CheckOptions options, Supplier<PageReport> check) {
        String key = key(name, bytes, options);
        Optional<PageReport> kept = store.find(key).flatMap(this::decoded);
        if (kept.isPresent()) {
            return kept.get();
        }
        PageReport fresh = check.get();
        byte[] entry = encoded(fresh);
        // What does not come back as it was, such as half of a surrogate pair, is checked anew every time.
        if (decoded(entry).filter(fresh::equals).isPresent()) {
            store.keep(key, entry);
        }
        return fresh;
    }

    private String key(String name, byte[] bytes, CheckOptions options) {
        MessageDigest digest = Digests.begin();
        digest.update(common);
        OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
        write(out, String.class, name);
        write(out, CheckOptions.class, options);
        digest.update(bytes);
        return HexFormat.of().formatHex(digest.digest());
    }

    private byte[] encoded(PageReport report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 13);
        write(bytes, PageReport.class, report);
        return bytes.toByteArray();
    }

    private void write(OutputStream out, Class<?> type, Object value) {
        try {
            new RecordOutput(out, named).write(type, value);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
    }

    private Optional<PageReport> decoded(byte[] entry) {
        try {
            return Optional.ofNullable((PageReport) new RecordInput(entry, named).read(PageReport.class));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
