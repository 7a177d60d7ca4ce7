package org.candorlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class GroupedTextTest {

    private static final TextStyle QUIET = new TextStyle(false, 100, false, false, true);

    @Test
    void by_rule_what_the_rule_says_stands_once_above_its_findings() {
        assertThat(Written.text(new TextReport(QUIET, GroupBy.RULE, List.of()), SampleReport.full()))
                .isEqualTo("""
                potency/any-cell  2 findings on 1 page
                    why:      Adult stem cells are said to become any cell
                    law:      US: Sure Act, section 5; Heard Rule (from a secondary source)
                              CA: Perhaps Code (unconfirmed)
                    remedy:   Name what the cells are, or remove the sentence.

                  b/knee.html:40:9  error
                    | Our stem cells can turn into any cell in your body.
                    |                    ~~~~~~~~~~~~~~~~~~

                  b/knee.html:52:1  review
                    | They become what is needed.
                    |      ~~~~~~~~~~~~~~~~~~~~~
                    review:   the model is not sure: 0.55

                source/two-sources  1 finding on 1 page
                    why:      One therapy is given two sources that cannot both be true
                    law:      US: Sure Act, section 5
                    remedy:   Say which tissue the cells come from.

                  b/knee.html:60:3  warning
                    | fat tissue
                    related:  71:5  your own bone marrow
                              a/faq.md:2:1  cord blood

                b/knee.html  promotional page, 93 sentences
                  note: charset guessed: windows-1252

                """);
    }

    @Test
    void by_category_every_finding_says_all_with_its_page() {
        var text = Written.text(new TextReport(QUIET, GroupBy.CATEGORY, List.of()), SampleReport.full());

        assertThat(text)
                .startsWith("Potency  2 findings on 1 page\n\n  b/knee.html:40:9  error  potency/any-cell\n    | Our")
                .contains("\n\nsource  1 finding on 1 page\n\n  b/knee.html:60:3  warning  source/two-sources\n")
                .containsSubsequence("remedy:   Name what", "remedy:   Name what", "remedy:   Say which");
    }

    @Test
    void pages_without_findings_are_listed_when_verbose_and_the_summary_ends_it() {
        var verbose = new TextStyle(false, 100, true, false, false);
        var text = Written.text(new TextReport(verbose, GroupBy.RULE, List.of()), SampleReport.full());

        assertThat(text)
                .contains("\na/faq.md  promotional page, 12 sentences\n  no findings\n")
                .endsWith("Candor is not legal advice.\n");
    }

    @Test
    void excused_matches_keep_the_cue_that_excuses_them() {
        var excused = new TextStyle(false, 100, false, true, true);

        assertThat(Written.text(new TextReport(excused, GroupBy.RULE, List.of()), SampleReport.full()))
                .startsWith("potency/any-cell  3 matches on 2 pages\n")
                .contains("  a/faq.md:7:4  excused\n", "excused:  denied by \"a myth\"");
    }
}
