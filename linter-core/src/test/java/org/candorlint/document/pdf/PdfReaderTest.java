package org.candorlint.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.candorlint.document.Document;
import org.candorlint.document.ReadPassages;
import org.candorlint.document.UnreadablePage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PdfReaderTest {

    private final PDDocument pdf = new PDDocument();

    /** Or writing a page would look through the fonts of the machine. */
    @BeforeAll
    static void withoutFontsOfTheMachine() {
        PlainFonts.install();
    }

    private PDPageContentStream page() throws IOException {
        PDPage page = new PDPage();
        pdf.addPage(page);
        return new PDPageContentStream(pdf, page);
    }

    private static void line(PDPageContentStream out, FontName font, double size, double y, String text)
            throws IOException {
        out.beginText();
        out.setFont(new PDType1Font(font), (float) size);
        out.newLineAtOffset(72, (float) y);
        out.showText(text);
        out.endText();
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        pdf.close();
        return out.toByteArray();
    }

    @Test
    void paragraphs_headings_and_lists_are_told_by_their_looks_and_placed_by_page() throws IOException {
        pdf.getDocumentInformation().setTitle("Our brochure");
        try (PDPageContentStream out = page()) {
            line(out, FontName.HELVETICA, 24, 700, "Knee treatment");
            line(out, FontName.HELVETICA, 11, 660, "Our injection regrows carti-");
            line(out, FontName.HELVETICA, 11, 647, "lage and is offered in both");
            line(out, FontName.HELVETICA, 11, 634, "of our clinics.");
            line(out, FontName.HELVETICA, 11, 600, "It helps with:");
            line(out, FontName.HELVETICA, 11, 587, "\u2022 the left knee");
            line(out, FontName.HELVETICA, 11, 574, "\u2022 the right knee");
        }
        page().close();
        try (PDPageContentStream out = page()) {
            line(out, FontName.HELVETICA_BOLD, 11, 700, "What it costs");
            line(out, FontName.HELVETICA, 11, 687, "The price is on request, as it always has been here.");
        }
        Document document = new PdfReader().read("a.pdf", bytes());

        assertThat(ReadPassages.placed(document))
                .containsExactly(
                        "title: Our brochure [title]",
                        "heading: Knee treatment [page 1, paragraph 1]",
                        "paragraph: Our injection regrows carti-lage and is offered in both of our clinics. [page 1, paragraph 2]",
                        "paragraph: It helps with: [page 1, paragraph 3]",
                        "list-item: the left knee [page 1, paragraph 4]",
                        "list-item: the right knee [page 1, paragraph 5]",
                        "heading: What it costs [page 3, paragraph 1]",
                        "paragraph: The price is on request, as it always has been here. [page 3, paragraph 2]");
        assertThat(document.passages().get(4).leadIn())
                .containsSame(document.passages().get(3));
        assertThat(document.notes()).containsExactly("page 2 holds no text and was not checked");
    }

    @Test
    void a_document_that_opens_only_with_a_password_says_so() throws IOException {
        try (PDPageContentStream out = page()) {
            line(out, FontName.HELVETICA, 11, 700, "Words");
        }
        StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "user", new AccessPermission());
        policy.setEncryptionKeyLength(256);
        pdf.protect(policy);
        byte[] file = bytes();

        refused(file, "the document is encrypted, so it cannot be checked");
    }

    @Test
    void a_document_that_opens_without_a_password_is_read() throws IOException {
        try (PDPageContentStream out = page()) {
            line(out, FontName.HELVETICA, 11, 700, "Words");
        }
        pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));

        assertThat(ReadPassages.placed(new PdfReader().read("a.pdf", bytes())))
                .containsExactly("paragraph: Words [page 1, paragraph 1]");
    }

    @Test
    void pictures_alone_are_no_text() throws IOException {
        page().close();

        refused(bytes(), "the PDF holds no text; its pages may be pictures");
    }

    @Test
    void a_broken_document_says_so() {
        assertThatThrownBy(() -> new PdfReader().read("a.pdf", "%PDF-1.7\nnothing".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadablePage.class)
                .hasMessageStartingWith("the document is broken: ");
    }

    @Test
    void a_stream_that_bursts_is_refused_however_often_it_is_packed() throws IOException {
        byte[] once = deflated(new byte[1 << 20], 300);
        refused(stream(once), "the PDF unpacks to far more than its size; it may be made to do harm");
        refused(stream(deflated(once, 1)), "the PDF unpacks to far more than its size; it may be made to do harm");
    }

    private static byte[] stream(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("%PDF-1.7\n1 0 obj\n<</Filter/FlateDecode>>\nstream\r\n".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(content);
        out.writeBytes("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] content, int times) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            for (int i = 0; i < times; i++) {
                deflater.write(content);
            }
        }
        return out.toByteArray();
    }

    private static void refused(byte[] file, String message) {
        assertThatThrownBy(() -> new PdfReader().read("a.pdf", file))
                .isInstanceOf(UnreadablePage.class)
                .hasMessage(message);
    }
}
