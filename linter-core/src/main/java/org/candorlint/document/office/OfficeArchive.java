package org.candorlint.document.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.candorlint.document.UnreadablePage;

/**
 * The XML parts of an office document. What else the archive holds (pictures, fonts, macros) is passed over but counted, so that one
 * made to burst is given up before it does. Immutable and thread-safe.
 */
public final class OfficeArchive {

    private static final int MOST_ENTRIES = 10_000;
    private static final int LARGEST_PART = 100 << 20;
    private static final int LARGEST_TEXT = 200 << 20;
    private static final long LARGEST_WHOLE = 512L << 20;

    private final SortedMap<String, byte[]> parts = new TreeMap<>();
    private final Set<String> names = new TreeSet<>();
    private long unpacked;
    private long kept;

    private OfficeArchive() {}

    /**
     * Unpacks an archive.
     *
     * @throws UnreadablePage if it is broken, encrypted or a bomb
     */
    public static OfficeArchive of(byte[] bytes) {
        OfficeArchive archive = new OfficeArchive();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            archive.unpack(zip);
        } catch (IOException | IllegalArgumentException e) {
            String why = String.valueOf(e.getMessage());
            throw why.contains("encrypted") ? UnreadablePage.encrypted() : UnreadablePage.broken(why);
        }
        if (archive.names.isEmpty()) {
            throw UnreadablePage.broken("it holds nothing");
        }
        return archive;
    }

    /** Whether it holds an entry of this name, read or passed over. */
    public boolean has(String name) {
        return names.contains(name);
    }

    /** An XML part. */
    public Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** All XML parts and the declaration of the type, by name. */
    public SortedMap<String, byte[]> parts() {
        return Collections.unmodifiableSortedMap(parts);
    }

    private void unpack(ZipInputStream zip) throws IOException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            names.add(name);
            if (names.size() > MOST_ENTRIES) {
                throw tooLarge();
            }
            String lower = name.toLowerCase(Locale.ROOT);
            boolean wanted = lower.endsWith(".xml") || lower.endsWith(".rels") || name.equals("mimetype");
            byte[] content = read(zip, wanted);
            if (wanted) {
                parts.putIfAbsent(name, content);
            }
        }
    }

    private byte[] read(InputStream in, boolean wanted) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 14];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            unpacked += count;
            kept += wanted ? count : 0;
            if (unpacked > LARGEST_WHOLE || kept > LARGEST_TEXT || content.size() + count > LARGEST_PART) {
                throw tooLarge();
            }
            if (wanted) {
                content.write(buffer, 0, count);
            }
        }
        return content.toByteArray();
    }

    private static UnreadablePage tooLarge() {
        return new UnreadablePage(
                "the document unpacks to far more than its size; it may be made to do harm",
                "if it is yours, save it anew without its pictures");
    }
}
