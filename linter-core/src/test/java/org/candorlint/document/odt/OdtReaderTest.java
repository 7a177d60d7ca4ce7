package org.candorlint.document.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.candorlint.document.ReadPassages;
import org.candorlint.document.UnreadablePage;
import org.candorlint.document.Visibility;
import org.candorlint.document.Zipped;
import org.junit.jupiter.api.Test;

class OdtReaderTest {

    private static List<String> placed(String text) {
        return ReadPassages.placed(
                new OdtReader().read("a.odt", Zipped.odt(text).bytes()));
    }

    @Test
    void headings_paragraphs_and_lists_are_told_apart() {
        assertThat(placed("<text:p text:style-name='P1'>Our title</text:p><text:h text:outline-level='2'>Knees</text:h>"
                        + "<text:p>It<text:s text:c='2'/>helps <text:a>you</text:a>:<text:line-break/>now</text:p><text:p/>"
                        + "<text:list><text:list-item><text:p>one</text:p><text:list><text:list-item><text:p>deep</text:p>"
                        + "</text:list-item></text:list></text:list-item></text:list>"))
                .containsExactly(
                        "heading: Our title [paragraph 1]",
                        "heading: Knees [paragraph 2]",
                        "paragraph: It helps you: [paragraph 3]",
                        "paragraph: now [paragraph 3]",
                        "list-item: one [paragraph 4]",
                        "list-item: deep [paragraph 5]");
    }

    @Test
    void what_was_deleted_is_not_read() {
        assertThat(
                        placed(
                                "<text:tracked-changes><text:changed-region><text:deletion><text:p>cures</text:p></text:deletion>"
                                        + "</text:changed-region></text:tracked-changes><text:p>It <text:change/>may ease pain.</text:p>"))
                .containsExactly("paragraph: It may ease pain. [paragraph 1]");
    }

    @Test
    void tables_notes_comments_and_pictures_have_their_places() {
        var document = new OdtReader()
                .read(
                        "a.odt",
                        Zipped.odt("<table:table><table:table-header-rows><table:table-row><table:table-cell>"
                                        + "<text:p>Head</text:p></table:table-cell></table:table-row></table:table-header-rows>"
                                        + "<table:table-row><table:table-cell/><table:table-cell><text:p>Cell</text:p>"
                                        + "</table:table-cell></table:table-row></table:table>"
                                        + "<text:p>Body<text:note><text:note-citation>1</text:note-citation><text:note-body>"
                                        + "<text:p>Small</text:p></text:note-body></text:note><office:annotation>"
                                        + "<dc:creator>Who</dc:creator><text:p>Too much?</text:p></office:annotation>"
                                        + "<draw:frame><svg:desc>A knee</svg:desc></draw:frame>.</text:p>")
                                .bytes());

        assertThat(ReadPassages.placed(document))
                .containsExactly(
                        "table-header: Head [table 1, row 1, column 1]",
                        "table-cell: Cell [table 1, row 2, column 2]",
                        "paragraph: Small [note 1]",
                        "paragraph: Too much? [comment 1]",
                        "paragraph: Body. [paragraph 1]",
                        "alt-text: A knee [paragraph 1]");
        assertThat(ReadPassages.find(document.passages(), "Small").visibility()).isEqualTo(Visibility.FINE_PRINT);
        assertThat(ReadPassages.find(document.passages(), "Too much?").visibility())
                .isEqualTo(Visibility.HIDDEN);
    }

    @Test
    void an_encrypted_document_says_so() {
        byte[] file = Zipped.odt("<text:p>x</text:p>")
                .with("META-INF/manifest.xml", "<m><file-entry><encryption-data/></file-entry></m>")
                .bytes();

        assertThatThrownBy(() -> new OdtReader().read("a.odt", file))
                .isInstanceOf(UnreadablePage.class)
                .hasMessage("the document is encrypted, so it cannot be checked");
    }
}
