package org.candorlint.document.docx;

import java.util.Map;
import java.util.Optional;
import org.candorlint.document.BinaryReader;
import org.candorlint.document.Document;
import org.candorlint.document.Extraction;
import org.candorlint.document.UnreadablePage;
import org.candorlint.document.office.OfficeArchive;
import org.candorlint.document.office.OfficeTitle;
import org.candorlint.document.office.OfficeXml;

/**
 * Reads DOCX as it reads with all tracked changes accepted: body, text boxes and tables, then foot- and endnotes, headers and footers.
 * Comments are read too, as text that readers of the published document do not see. Macros are never looked at. Immutable and
 * thread-safe.
 */
public final class DocxReader implements BinaryReader {

    private static final String TYPES = "[Content_Types].xml";

    /** Whether an archive holds such a document. */
    public static boolean fits(OfficeArchive archive) {
        return main(archive).isPresent();
    }

    @Override
    public Document read(String path, byte[] bytes) {
        return read(path, OfficeArchive.of(bytes));
    }

    /** Reads a document that was unpacked before. */
    public Document read(String path, OfficeArchive archive) {
        String main = main(archive)
                .orElseThrow(() -> new UnreadablePage(
                        "the file is a ZIP archive without a text document in it", "save the text as DOCX or PDF"));
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        DocxStyles styles = DocxStyles.of(archive.part(folder + "styles.xml"));
        Extraction out = new Extraction(path);
        OfficeTitle.of(archive.part("docProps/core.xml")).ifPresent(title -> out.add(Extraction.Piece.title(title)));
        read(archive.part(main), Story.BODY, styles, out);
        read(archive.part(folder + "footnotes.xml"), Story.FOOTNOTES, styles, out);
        read(archive.part(folder + "endnotes.xml"), Story.ENDNOTES, styles, out);
        for (Map.Entry<String, byte[]> part : archive.parts().entrySet()) {
            if (part.getKey().startsWith(folder + "header")) {
                read(Optional.of(part.getValue()), Story.HEADER, styles, out);
            } else if (part.getKey().startsWith(folder + "footer")) {
                read(Optional.of(part.getValue()), Story.FOOTER, styles, out);
            }
        }
        read(archive.part(folder + "comments.xml"), Story.COMMENTS, styles, out);
        if (archive.has(folder + "vbaProject.bin")) {
            out.note("the document holds macros, which were not looked at");
        }
        return out.document();
    }

    private static void read(Optional<byte[]> part, Story story, DocxStyles styles, Extraction out) {
        if (part.isPresent()) {
            DocxWalk walk = new DocxWalk(story, styles, out);
            OfficeXml.read(part.get(), walk);
            walk.finish();
        }
    }

    /** The name of the part with the body. */
    private static Optional<String> main(OfficeArchive archive) {
        String[] found = new String[1];
        archive.part(TYPES)
                .ifPresent(types -> OfficeXml.read(types, (name, at) -> {
                    String type = at.attribute("ContentType", "");
                    boolean text = type.contains("wordprocessingml") || type.contains("ms-word");
                    if (text && type.endsWith(".main+xml")) {
                        found[0] = at.attribute("PartName", "").replaceFirst("^/", "");
                    }
                    return true;
                }));
        String name = found[0];
        return name != null && archive.part(name).isPresent() ? Optional.of(name) : Optional.empty();
    }
}
