package org.candorlint.document.odt;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.candorlint.document.BinaryReader;
import org.candorlint.document.Document;
import org.candorlint.document.Extraction;
import org.candorlint.document.UnreadablePage;
import org.candorlint.document.office.OfficeArchive;
import org.candorlint.document.office.OfficeTitle;
import org.candorlint.document.office.OfficeXml;

/**
 * Reads ODT as it reads with all tracked changes accepted. Comments are read too, as text that readers of the published document do not
 * see. Immutable and thread-safe.
 */
public final class OdtReader implements BinaryReader {

    private static final String CONTENT = "content.xml";

    /** Whether an archive holds such a document. */
    public static boolean fits(OfficeArchive archive) {
        return archive.part("mimetype")
                .map(type -> new String(type, StandardCharsets.US_ASCII))
                .filter(type -> type.startsWith("application/vnd.oasis.opendocument.text"))
                .isPresent();
    }

    @Override
    public Document read(String path, byte[] bytes) {
        OfficeArchive archive = OfficeArchive.of(bytes);
        refuseEncrypted(archive);
        byte[] content = archive.part(CONTENT).orElseThrow(() -> UnreadablePage.broken("it has no content"));
        OdtStyles styles = new OdtStyles();
        archive.part("styles.xml").ifPresent(styles::read);
        styles.read(content);
        Extraction out = new Extraction(path);
        OfficeTitle.of(archive.part("meta.xml")).ifPresent(title -> out.add(Extraction.Piece.title(title)));
        walk(content, styles, out);
        Optional<byte[]> frame = archive.part("styles.xml");
        frame.ifPresent(part -> walk(part, styles, out));
        return out.document();
    }

    private static void walk(byte[] part, OdtStyles styles, Extraction out) {
        OdtWalk walk = new OdtWalk(styles, out);
        OfficeXml.read(part, walk);
        walk.finish();
    }

    /** The list of what the archive holds stays readable, and says how the rest was encrypted. */
    private static void refuseEncrypted(OfficeArchive archive) {
        if (archive.has("encrypted-package")) {
            throw UnreadablePage.encrypted();
        }
        archive.part("META-INF/manifest.xml")
                .ifPresent(manifest -> OfficeXml.read(manifest, (name, at) -> {
                    if (name.equals("encryption-data")) {
                        throw UnreadablePage.encrypted();
                    }
                    return true;
                }));
    }
}
