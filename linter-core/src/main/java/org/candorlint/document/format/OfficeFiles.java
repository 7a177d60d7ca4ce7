package org.candorlint.document.format;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.candorlint.document.Document;
import org.candorlint.document.PageFormat;
import org.candorlint.document.UnreadablePage;
import org.candorlint.document.charset.BinaryKind;
import org.candorlint.document.docx.DocxReader;
import org.candorlint.document.mail.MailReader;
import org.candorlint.document.odt.OdtReader;
import org.candorlint.document.office.OfficeArchive;
import org.candorlint.document.pdf.PdfReader;

/**
 * The readers of files that are not text. Each is named only where it is called, so that Java loads it, and the library behind it, for
 * the first file that needs it.
 */
final class OfficeFiles {

    private static final String SAVE_AS = "save the text as DOCX, ODT or PDF";

    private OfficeFiles() {}

    /**
     * The format that the bytes show; empty for a kind of file that is none.
     *
     * @throws UnreadablePage if it is a kind of office document that is not read
     */
    static Optional<PageFormat> format(BinaryKind kind, byte[] bytes) {
        return switch (kind) {
            case PDF -> Optional.of(PageFormat.PDF);
            case ZIP -> Optional.of(inArchive(OfficeArchive.of(bytes)));
            case OFFICE -> throw older(bytes);
            default -> Optional.empty();
        };
    }

    static Document read(PageFormat format, String path, byte[] bytes) {
        return switch (format) {
            case DOCX -> new DocxReader().read(path, bytes);
            case ODT -> new OdtReader().read(path, bytes);
            case PDF -> new PdfReader().read(path, bytes);
            case MAIL -> new MailReader().read(path, bytes);
            default -> throw new IllegalArgumentException(format + " is text");
        };
    }

    private static PageFormat inArchive(OfficeArchive archive) {
        if (OdtReader.fits(archive)) {
            return PageFormat.ODT;
        }
        if (DocxReader.fits(archive)) {
            return PageFormat.DOCX;
        }
        throw new UnreadablePage("the file is a ZIP archive without a text document that Candor reads in it", SAVE_AS);
    }

    /** Documents of the older kind; an encrypted DOCX is wrapped in one. */
    private static UnreadablePage older(byte[] bytes) {
        if (holds(bytes, "EncryptedPackage")) {
            return UnreadablePage.encrypted();
        }
        boolean word = holds(bytes, "WordDocument");
        return new UnreadablePage(
                word
                        ? "the file is a document of the old DOC format, which Candor does not read"
                        : "the file is an office document of an old format, which Candor does not read",
                SAVE_AS);
    }

    /** Whether the name of a stream stands in the directory of such a file. */
    private static boolean holds(byte[] bytes, String name) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        return all.contains(new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }
}
