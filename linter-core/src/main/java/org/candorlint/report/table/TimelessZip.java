package org.candorlint.report.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A workbook without the time at which it was made, which its library always writes. */
final class TimelessZip {

    private static final String PROPERTIES = "docProps/core.xml";
    /** The beginning of time for archives. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Path workbook;

    /** Of a file, as the library's archives cannot be read as a stream. */
    TimelessZip(Path workbook) {
        this.workbook = workbook;
    }

    void write(OutputStream out) throws IOException {
        ZipOutputStream target = new ZipOutputStream(out);
        try (ZipFile source = new ZipFile(workbook.toFile())) {
            List<? extends ZipEntry> entries = Collections.list(source.entries());
            for (ZipEntry entry : entries) {
                ZipEntry timeless = new ZipEntry(entry.getName());
                timeless.setTimeLocal(TIME);
                target.putNextEntry(timeless);
                try (InputStream content = source.getInputStream(entry)) {
                    if (entry.getName().equals(PROPERTIES)) {
                        target.write(withoutTime(content.readAllBytes()));
                    } else {
                        content.transferTo(target);
                    }
                }
                target.closeEntry();
            }
        }
        target.finish();
    }

    private static byte[] withoutTime(byte[] properties) {
        String text = new String(properties, StandardCharsets.UTF_8);
        return text.replaceAll("<dcterms:created[^>]*>[^<]*</dcterms:created>", "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
