package org.candorlint.document.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.candorlint.document.Extraction;
import org.candorlint.document.UnreadablePage;
import org.candorlint.document.Zipped;
import org.candorlint.document.format.AnyPageReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Documents that nobody writes in good faith, and those that cannot be read. */
@Timeout(60)
class OfficeSafetyTest {

    private static final String BODY = "<w:p><w:r><w:t>Words</w:t></w:r></w:p>";
    private static final String BURSTS = "the document unpacks to far more than its size; it may be made to do harm";
    private static final String TYPED =
            "the document declares a document type, which office documents do not; it may be made to do harm";

    private static Zipped odtWhole(String content) {
        return new Zipped()
                .with("mimetype", "application/vnd.oasis.opendocument.text")
                .with("content.xml", content);
    }

    private static void refused(byte[] file, String message) {
        assertThatThrownBy(() -> new AnyPageReader().read("a.docx", file))
                .isInstanceOf(UnreadablePage.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void a_part_that_bursts_is_refused() {
        refused(
                Zipped.docx(BODY)
                        .with("word/styles.xml", new byte[1 << 20], 101)
                        .bytes(),
                BURSTS);
    }

    @Test
    void pictures_that_burst_are_refused_although_nobody_reads_them() {
        refused(
                Zipped.docx(BODY)
                        .with("word/media/a.png", new byte[1 << 20], 513)
                        .bytes(),
                BURSTS);
    }

    @Test
    void entries_without_end_are_refused() {
        Zipped zipped = Zipped.docx(BODY);
        for (int i = 0; i < 10_001; i++) {
            zipped.with("a" + i, "");
        }
        refused(zipped.bytes(), BURSTS);
    }

    @Test
    void an_external_entity_is_not_fetched(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String xml = "<!DOCTYPE d [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>"
                + "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>&x;</w:t>"
                + "</w:r></w:p></w:body></w:document>";
        refused(Zipped.docxWhole(xml).bytes(), TYPED);
    }

    @Test
    void an_external_entity_of_an_odt_is_not_fetched(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String xml = "<!DOCTYPE d [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]><d>&x;</d>";
        refused(odtWhole(xml).bytes(), TYPED);
        refused(odtWhole("<!DOCTYPE d SYSTEM '" + secret.toUri() + "'><d/>").bytes(), TYPED);
        refused(Zipped.odt("<text:p>Words</text:p>").with("styles.xml", xml).bytes(), TYPED);
    }

    @Test
    void an_odt_that_bursts_is_refused() {
        refused(
                Zipped.odt("<text:p>Words</text:p>")
                        .with("styles.xml", new byte[1 << 20], 101)
                        .bytes(),
                BURSTS);
        refused(
                Zipped.odt("<text:p>Words</text:p>")
                        .with("Pictures/a.png", new byte[1 << 20], 513)
                        .bytes(),
                BURSTS);
    }

    @Test
    void an_archive_in_an_archive_is_not_opened() {
        byte[] bomb =
                Zipped.docx(BODY).with("word/media/a", new byte[1 << 20], 400).bytes();
        byte[] outer = Zipped.docx(BODY).with("word/embeddings/a.docx", bomb, 1).bytes();
        assertThat(new AnyPageReader().read("a.docx", outer).passages()).hasSize(1);
    }

    @Test
    void entities_do_not_grow() {
        StringBuilder dtd = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 40; i++) {
            dtd.append("<!ENTITY a")
                    .append(i)
                    .append(" '&a")
                    .append(i - 1)
                    .append(";&a")
                    .append(i - 1)
                    .append(";'>");
        }
        refused(Zipped.docxWhole(dtd + "]><d>&a39;</d>").bytes(), TYPED);
    }

    @Test
    void more_text_than_a_draft_holds_is_refused() {
        String much = "<w:p><w:r><w:t>" + "word ".repeat(Extraction.MOST_TEXT / 10) + "</w:t></w:r></w:p>";
        refused(Zipped.docx(much + much + much).bytes(), "it holds more than 20 million characters of text");
    }

    @Test
    void depth_costs_nothing() {
        String deep = "<w:ins>".repeat(100_000) + "<w:r><w:t>Deep</w:t></w:r>" + "</w:ins>".repeat(100_000);
        assertThat(new AnyPageReader()
                        .read("a.docx", Zipped.docx("<w:p>" + deep + "</w:p>").bytes())
                        .passages())
                .hasSize(1);
    }

    @Test
    void broken_documents_say_so() {
        byte[] whole = Zipped.docx(BODY.repeat(2_000)).bytes();
        refused(Arrays.copyOf(whole, whole.length / 2), "the document is broken: ");
        refused(Zipped.docxWhole("<w:document").bytes(), "the document is broken: ");
        refused(new Zipped().with("a.txt", "x").bytes(), "the file is a ZIP archive without a text document");
        refused(new byte[] {1, 0, 2}, "the file is not what its name says: it is neither a DOCX document nor text");
        refused(new byte[0], "the file is empty");
    }

    @Test
    void an_encrypted_document_says_so() throws IOException, GeneralSecurityException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream inside = encryptor.getDataStream(container)) {
                inside.write(Zipped.docx(BODY).bytes());
            }
            container.writeFilesystem(out);
        }
        refused(out.toByteArray(), "the document is encrypted, so it cannot be checked");
    }

    @Test
    void an_older_document_says_what_to_do() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[5_000]), "WordDocument");
            container.writeFilesystem(out);
        }
        refused(out.toByteArray(), "the file is a document of the old DOC format, which Candor does not read");
    }
}
