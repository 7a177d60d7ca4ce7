package org.candorlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.candorlint.finding.CheckReport;
import org.junit.jupiter.api.Test;

final class TextReportTest {

    private static final String LEFT_OUT = "Left out 2 files of kinds that Candor does not read: 2 .png.";

    @Test
    void shows_the_words_the_rule_the_reason_the_law_and_the_remedy_by_page_and_what_was_not_checked()
            throws IOException {
        assertThat(written(SampleReport.full(), TextStyle.plain())).isEqualTo("""
                b/knee.html  promotional page, 93 sentences
                  note: charset guessed: windows-1252

                  40:9  error  potency/any-cell
                    | Our stem cells can turn into any cell in your body.
                    |                    ~~~~~~~~~~~~~~~~~~
                    why:      Adult stem cells are said to become any cell
                    law:      US: Sure Act, section 5; Heard Rule (from a secondary source)
                              CA: Perhaps Code (unconfirmed)
                    remedy:   Name what the cells are, or remove the sentence.

                  52:1  review  potency/any-cell
                    | They become what is needed.
                    |      ~~~~~~~~~~~~~~~~~~~~~
                    why:      Adult stem cells are said to become any cell
                    review:   the model is not sure: 0.55
                    law:      US: Sure Act, section 5; Heard Rule (from a secondary source)
                              CA: Perhaps Code (unconfirmed)
                    remedy:   Name what the cells are, or remove the sentence.

                  60:3  warning  source/two-sources
                    | fat tissue
                    why:      One therapy is given two sources that cannot both be true
                    law:      US: Sure Act, section 5
                    remedy:   Say which tissue the cells come from.
                    related:  71:5  your own bone marrow
                              a/faq.md:2:1  cord blood

                1 error, 1 warning and 1 review on 1 page.
                Checked 3 pages, 52 passages, 105 sentences for markets ca and us.
                1 match was excused; --show-excused lists them.
                No text to check in c/empty.html.
                Not checked: 1 page.
                  b/logo.html: is not text
                    It looks like a picture.
                Left out 2 files of kinds that Candor does not read: 2 .png.
                Candor is not legal advice.
                """);
    }

    @Test
    void lists_excused_matches_with_their_cue_when_asked() throws IOException {
        assertThat(written(SampleReport.full(), new TextStyle(false, 100, false, true, true)))
                .startsWith("""
                a/faq.md  promotional page, 12 sentences

                  7:4  excused  potency/any-cell
                    | It is a myth that they become any cell.
                    |                        ~~~~~~~~~~~~~~~
                    excused:  denied by "a myth"

                b/knee.html""");
    }

    @Test
    void lists_pages_without_findings_only_when_verbose() throws IOException {
        assertThat(written(SampleReport.full(), TextStyle.plain())).doesNotContain("a/faq.md  promotional");
        assertThat(written(SampleReport.full(), new TextStyle(false, 100, true, false, false)))
                .startsWith("a/faq.md  promotional page, 12 sentences\n  no findings\n\n");
    }

    @Test
    void leaves_the_summary_out_when_quiet() throws IOException {
        assertThat(written(SampleReport.full(), new TextStyle(false, 100, false, false, true)))
                .contains("potency/any-cell")
                .doesNotContain("Checked")
                .doesNotContain("legal advice");
    }

    @Test
    void says_so_when_there_is_nothing_to_say() throws IOException {
        assertThat(written(SampleReport.nothing(), TextStyle.plain()))
                .isEqualTo("No findings.\nChecked 0 pages, 0 passages, 0 sentences.\n" + LEFT_OUT
                        + "\nCandor is not legal advice.\n");
    }

    @Test
    void paints_only_when_told_to() throws IOException {
        assertThat(written(SampleReport.full(), TextStyle.plain())).doesNotContain("\u001b");
        assertThat(written(SampleReport.full(), new TextStyle(true, 100, false, false, false)))
                .contains("\u001b[1;31merror\u001b[0m")
                .contains("\u001b[1mturn into any cell\u001b[0m")
                .contains("\u001b[1;35mreview:\u001b[0m");
    }

    @Test
    void lets_no_page_write_terminal_codes() throws IOException {
        var hostile = SampleReport.marked("Cells \u001b[2J\u202Eheal\u0007 all.", "\u001b[2J\u202Eheal\u0007");

        assertThat(written(SampleReport.of(hostile), TextStyle.plain()))
                .contains("    | Cells \uFFFD[2J\uFFFDheal\uFFFD all.\n    |       ~~~~~~~~~~")
                .doesNotContain("\u001b");
    }

    private static String written(CheckReport report, TextStyle style) throws IOException {
        var out = new StringWriter();
        new TextReport(style, GroupBy.PAGE, List.of(LEFT_OUT)).write(report, out);
        return out.toString();
    }
}
