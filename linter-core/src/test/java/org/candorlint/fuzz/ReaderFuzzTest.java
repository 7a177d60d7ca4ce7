package org.candorlint.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.candorlint.document.UnreadablePage;
import org.candorlint.document.Zipped;
import org.candorlint.document.format.AnyPageReader;

/** Any bytes under any name are a page whose places are right, or one that cannot be read. */
class ReaderFuzzTest {

    private static final AnyPageReader READER = new AnyPageReader();

    @FuzzTest
    void html(byte[] page) {
        read("a.html", page);
    }

    @FuzzTest
    void markdown(byte[] page) {
        read("a.md", page);
    }

    @FuzzTest
    void plain(byte[] page) {
        read("a.txt", page);
    }

    @FuzzTest
    void template(byte[] page) {
        read("a.liquid", page);
        read("a.php", page);
        read("a.hbs", page);
        read("a.vue", page);
        read("a.jsx", page);
    }

    @FuzzTest
    void docx(byte[] xml) {
        read("a.docx", Zipped.docxWhole(new String(xml, UTF_8)).bytes());
    }

    @FuzzTest
    void odt(byte[] xml) {
        Zipped zipped = new Zipped()
                .with("mimetype", "application/vnd.oasis.opendocument.text")
                .with("content.xml", new String(xml, UTF_8));
        read("a.odt", zipped.bytes());
    }

    @FuzzTest
    void anything(byte[] file) {
        read("a", file);
        read("a.docx", file);
        read("a.eml", file);
    }

    private static void read(String name, byte[] page) {
        try {
            Places.verify(READER.read(name, page));
        } catch (UnreadablePage e) {
            // That is an answer.
        }
    }
}
