package org.candorlint.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.candorlint.document.Document;
import org.candorlint.document.ReadPassages;
import org.candorlint.document.Visibility;
import org.candorlint.document.Zipped;
import org.junit.jupiter.api.Test;

class DocxReaderTest {

    private static final String STYLES =
            "<w:styles xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                    + "<w:style w:type='paragraph' w:default='1' w:styleId='Standard'><w:name w:val='Normal'/></w:style>"
                    + "<w:style w:type='paragraph' w:styleId='berschrift2'><w:name w:val='heading 2'/></w:style>"
                    + "<w:style w:type='paragraph' w:styleId='Eigene'><w:name w:val='Eigene'/><w:basedOn w:val='berschrift2'/></w:style>"
                    + "<w:style w:type='paragraph' w:styleId='Punkte'><w:name w:val='Punkte'/><w:pPr><w:numPr><w:ilvl w:val='1'/>"
                    + "<w:numId w:val='4'/></w:numPr></w:pPr></w:style>"
                    + "<w:style w:type='paragraph' w:styleId='A'><w:basedOn w:val='B'/></w:style>"
                    + "<w:style w:type='paragraph' w:styleId='B'><w:basedOn w:val='A'/></w:style></w:styles>";

    private static List<String> placed(String body) {
        return ReadPassages.placed(read(body));
    }

    private static Document read(String body) {
        return new DocxReader()
                .read(
                        "a.docx",
                        Zipped.docx(body).with("word/styles.xml", STYLES).bytes());
    }

    private static String p(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r></w:p>";
    }

    @Test
    void paragraphs_are_counted_as_a_reader_counts_them() {
        assertThat(placed(p("", "One.") + "<w:p/>" + p("", "  ") + p("", "Two &amp; three.")))
                .containsExactly("paragraph: One. [paragraph 1]", "paragraph: Two & three. [paragraph 2]");
    }

    @Test
    void styles_tell_headings_and_lists_in_any_language() {
        assertThat(placed(p("<w:pStyle w:val='berschrift2'/>", "Knees")
                        + p("<w:pStyle w:val='Eigene'/>", "Hips")
                        + p("<w:outlineLvl w:val='0'/>", "Top")
                        + p("<w:pStyle w:val='Punkte'/>", "item")
                        + p("<w:numPr><w:ilvl w:val='0'/><w:numId w:val='2'/></w:numPr>", "other")
                        + p("<w:pStyle w:val='Punkte'/><w:numPr><w:numId w:val='0'/></w:numPr>", "none")
                        + p("<w:pStyle w:val='A'/>", "ring")))
                .containsExactly(
                        "heading: Knees [paragraph 1]",
                        "heading: Hips [paragraph 2]",
                        "heading: Top [paragraph 3]",
                        "list-item: item [paragraph 4]",
                        "list-item: other [paragraph 5]",
                        "paragraph: none [paragraph 6]",
                        "paragraph: ring [paragraph 7]");
    }

    @Test
    void a_list_knows_what_leads_it_in() {
        var passages = read(p("", "It helps with:")
                        + p("<w:numPr><w:ilvl w:val='0'/><w:numId w:val='2'/></w:numPr>", "knees")
                        + p("<w:numPr><w:ilvl w:val='1'/><w:numId w:val='2'/></w:numPr>", "the left")
                        + p("<w:numPr><w:ilvl w:val='0'/><w:numId w:val='2'/></w:numPr>", "hips"))
                .passages();

        assertThat(passages.get(1).leadIn()).containsSame(passages.get(0));
        assertThat(passages.get(2).leadIn()).containsSame(passages.get(1));
        assertThat(passages.get(3).leadIn()).containsSame(passages.get(0));
    }

    @Test
    void tracked_changes_are_read_as_accepted() {
        assertThat(placed("<w:p><w:r><w:t xml:space='preserve'>It </w:t></w:r>"
                        + "<w:del><w:r><w:delText>cures</w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t>may ease</w:t></w:r></w:ins>"
                        + "<w:moveFrom><w:r><w:t> here</w:t></w:r></w:moveFrom>"
                        + "<w:moveTo><w:r><w:t> there</w:t></w:r></w:moveTo><w:r><w:t>.</w:t></w:r></w:p>"))
                .containsExactly("paragraph: It may ease there. [paragraph 1]");
    }

    @Test
    void a_paragraph_whose_end_was_deleted_goes_on_in_the_next() {
        String deleted = "<w:rPr><w:del w:id='1'/></w:rPr>";
        assertThat(placed(p(deleted, "It may ") + p("", "ease pain.") + p(deleted, "The end.")))
                .containsExactly("paragraph: It may ease pain. [paragraph 1]", "paragraph: The end. [paragraph 2]");
    }

    @Test
    void links_fields_and_controls_give_their_text_and_no_code() {
        assertThat(placed("<w:p><w:hyperlink><w:r><w:t>Read more</w:t></w:r></w:hyperlink>"
                        + "<w:r><w:fldChar w:fldCharType='begin'/><w:instrText> PAGE </w:instrText></w:r>"
                        + "<w:r><w:tab/><w:t>on 7</w:t></w:r>"
                        + "<w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent><w:r><w:t>!</w:t></w:r></w:sdtContent></w:sdt>"
                        + "<w:r><w:br/><w:t>New line</w:t></w:r></w:p>"))
                .containsExactly("paragraph: Read more on 7! [paragraph 1]", "paragraph: New line [paragraph 1]");
    }

    @Test
    void cells_say_where_in_which_table_they_stand() {
        String row = "<w:tr><w:tc>" + p("", "a") + "</w:tc><w:tc>" + p("", "b") + "</w:tc></w:tr>";
        assertThat(placed("<w:tbl><w:tblPr><w:tblLook w:val='04A0'/></w:tblPr>" + row + row + "</w:tbl>"
                        + p("", "After")))
                .containsExactly(
                        "table-header: a [table 1, row 1, column 1]",
                        "table-header: b [table 1, row 1, column 2]",
                        "table-cell: a [table 1, row 2, column 1]",
                        "table-cell: b [table 1, row 2, column 2]",
                        "paragraph: After [paragraph 1]");
    }

    @Test
    void text_boxes_and_descriptions_of_pictures_are_read_once() {
        String box = "<w:txbxContent>" + p("", "Boxed") + "</w:txbxContent>";
        assertThat(placed(
                        "<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:docPr descr='A knee'/>"
                                + box + "</w:drawing></mc:Choice><mc:Fallback>" + box
                                + "</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Around</w:t></w:r></w:p>"))
                .containsExactly(
                        "paragraph: Boxed [text box 1]",
                        "paragraph: Around [paragraph 1]",
                        "alt-text: A knee [paragraph 1]");
    }

    @Test
    void notes_are_fine_print_and_comments_and_hidden_text_are_not_seen() {
        String ns = " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";
        byte[] file = Zipped.docx(
                        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><w:t>Body</w:t></w:r></w:p>")
                .with(
                        "word/footnotes.xml",
                        "<w:footnotes" + ns + "><w:footnote w:type='separator'>" + p("", "sep")
                                + "</w:footnote><w:footnote w:id='2'>" + p("", "Small") + "</w:footnote></w:footnotes>")
                .with("word/footer1.xml", "<w:ftr" + ns + ">" + p("", "Foot") + "</w:ftr>")
                .with(
                        "word/comments.xml",
                        "<w:comments" + ns + "><w:comment>" + p("", "Too much?") + "</w:comment></w:comments>")
                .with("word/vbaProject.bin", "Sub AutoOpen()")
                .bytes();
        Document document = new DocxReader().read("a.docm", file);

        assertThat(ReadPassages.placed(document))
                .containsExactly(
                        "paragraph: Body [paragraph 1]",
                        "paragraph: secret [paragraph 1]",
                        "paragraph: Small [footnote 1]",
                        "paragraph: Foot [footer]",
                        "paragraph: Too much? [comment 1]");
        assertThat(document.passages())
                .extracting(passage -> passage.visibility())
                .containsExactly(
                        Visibility.VISIBLE,
                        Visibility.HIDDEN,
                        Visibility.FINE_PRINT,
                        Visibility.FINE_PRINT,
                        Visibility.HIDDEN);
        assertThat(document.notes()).containsExactly("the document holds macros, which were not looked at");
    }

    @Test
    void the_strict_variant_is_read_too() {
        String xml = "<w:document xmlns:w='http://purl.oclc.org/ooxml/wordprocessingml/main'><w:body>"
                + p("", "Strict.") + "</w:body></w:document>";
        assertThat(ReadPassages.placed(
                        new DocxReader().read("a.docx", Zipped.docxWhole(xml).bytes())))
                .containsExactly("paragraph: Strict. [paragraph 1]");
    }
}
