package org.candorlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ConciseReportTest {

    @Test
    void a_finding_is_a_line_with_place_level_rule_message_and_words() {
        assertThat(Written.text(new ConciseReport(TextStyle.plain()), SampleReport.full()))
                .isEqualTo("""
                b/knee.html:40:9: error potency/any-cell Adult stem cells are said to become any cell "turn into any cell"
                b/knee.html:52:1: review potency/any-cell Adult stem cells are said to become any cell "become what is needed"
                b/knee.html:60:3: warning source/two-sources One therapy is given two sources that cannot both be true "fat tissue", a/faq.md:2 "cord blood"
                b/logo.html: error not checked: is not text (It looks like a picture.)
                """);
    }

    @Test
    void excused_matches_come_when_asked_for() {
        var style = new TextStyle(false, 100, false, true, false);

        assertThat(Written.lines(new ConciseReport(style), SampleReport.full()))
                .hasSize(5)
                .first()
                .asString()
                .startsWith("a/faq.md:7:4: excused potency/any-cell ");
    }

    @Test
    void a_finding_stays_on_its_line_whatever_the_page_says() {
        var lines = Written.lines(new ConciseReport(TextStyle.plain()), HostileReport.report());

        assertThat(lines).hasSize(7);
        assertThat(lines.get(1))
                .startsWith("site/a b%,:ü#?'\"<&>.html:3:5: warning")
                .endsWith(": ::error::owned\"");
        assertThat(lines.get(0))
                .startsWith("site/a b")
                .contains("it seems, ../up/quiet.md:2 ")
                .endsWith(": ::error::owned\"");
    }

    @Test
    void colour_comes_only_when_told_to() {
        var painted = new TextStyle(true, 100, false, false, false);

        assertThat(Written.text(new ConciseReport(painted), SampleReport.full()))
                .startsWith("\u001b[1mb/knee.html:40:9\u001b[0m: \u001b[1;31merror\u001b[0m potency/any-cell");
    }
}
