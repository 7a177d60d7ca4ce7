package org.candorlint.document.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.candorlint.document.BinaryReader;
import org.candorlint.document.Document;
import org.candorlint.document.Extraction;
import org.candorlint.document.UnreadablePage;

/**
 * Reads the text of a PDF in the order in which it was written into the file, which in documents made of text is that of reading. What
 * pictures show is not read. Immutable and thread-safe.
 */
public final class PdfReader implements BinaryReader {

    static {
        PlainFonts.install();
    }

    @Override
    public Document read(String path, byte[] bytes) {
        DeflateGuard.check(bytes);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return read(path, pdf);
        } catch (InvalidPasswordException e) {
            throw UnreadablePage.encrypted();
        } catch (UnreadablePage e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw UnreadablePage.broken(
                    String.valueOf(e.getMessage()).lines().findFirst().orElse("it is no PDF"));
        } catch (NoClassDefFoundError e) {
            // Keys of certificates are read by a library that Candor does not bring along.
            throw UnreadablePage.encrypted();
        }
    }

    private static Document read(String path, PDDocument pdf) throws IOException {
        PageLines lines = new PageLines();
        lines.read(pdf);
        if (lines.all().isEmpty()) {
            throw new UnreadablePage(
                    "the PDF holds no text; its pages may be pictures", "run text recognition (OCR) over it first");
        }
        Extraction out = new Extraction(path);
        String title = pdf.getDocumentInformation().getTitle();
        if (title != null) {
            out.add(Extraction.Piece.title(title.strip()));
        }
        PdfParagraphs.of(lines.all()).forEach(out::add);
        List<Integer> silent = lines.silentPages();
        if (!silent.isEmpty()) {
            out.note(
                    silent.size() == 1
                            ? "page " + silent.get(0) + " holds no text and was not checked"
                            : silent.size() + " pages hold no text and were not checked, the first of them page "
                                    + silent.get(0));
        }
        return out.document();
    }
}
