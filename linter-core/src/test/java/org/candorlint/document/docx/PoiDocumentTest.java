package org.candorlint.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.candorlint.document.ReadPassages;
import org.junit.jupiter.api.Test;

/** A document as another program packs it: compressed differently, with parts and declarations that none of our own tests write. */
class PoiDocumentTest {

    @Test
    void a_document_of_another_program_is_read() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setTitle("Knees");
            document.createParagraph().createRun().setText("Our injection regrows cartilage.");
            XWPFParagraph item = document.createParagraph();
            item.setNumID(BigInteger.ONE);
            item.createRun().setText("First");
            XWPFParagraph linked = document.createParagraph();
            linked.createHyperlinkRun("https://clinic.example/").setText("Book now");
            document.createTable(1, 2).getRow(0).getCell(1).setText("Cell");
            document.createFootnote().createParagraph().createRun().setText("Under the line.");
            document.write(bytes);
        }

        assertThat(ReadPassages.placed(new DocxReader().read("knee.docx", bytes.toByteArray())))
                .contains(
                        "title: Knees [title]",
                        "paragraph: Our injection regrows cartilage. [paragraph 1]",
                        "list-item: First [paragraph 2]",
                        "paragraph: Book now [paragraph 3]",
                        "table-cell: Cell [table 1, row 1, column 2]")
                .anyMatch(shown -> shown.startsWith("paragraph: Under the line. [footnote "));
    }
}
