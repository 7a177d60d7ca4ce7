package org.candorlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.candorlint.report.ci.ReviewdogReport;
import org.candorlint.report.html.HtmlReport;
import org.junit.jupiter.api.Test;

final class SuggestionReportsTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void text_has_them_below_the_remedy() {
        assertThat(Written.text(new TextReport(TextStyle.plain(), GroupBy.PAGE, List.of()), SuggestedReport.make()))
                .contains("""
                            suggest:  Leave out "at once". \u2192 They heal.
                                      Name the source: [source]. \u2192 They heal [source]. Needed: A study.
                                      Leave out <b>it</b>.
                        """.indent(0));
    }

    @Test
    void json_has_offsets_only_of_what_is_an_edit_of_the_source() throws IOException {
        JsonNode all = MAPPER.readTree(Written.text(JsonReport.ofFindings(), SuggestedReport.make()))
                .at("/findings/0/suggestions");

        assertThat(all.get(0)).hasToString("""
                {"kind":"remove","action":"Leave out \\"at once\\".","result":"They heal.","needs":null,"start":26,"end":34,\
                "replacement":""}""");
        assertThat(all.get(1)).hasToString("""
                {"kind":"attribute","action":"Name the source: [source].","result":"They heal [source].","needs":"A study."}""");
    }

    @Test
    void reviewdog_gets_whole_lines() throws IOException {
        JsonNode all = MAPPER.readTree(Written.lines(new ReviewdogReport(), SuggestedReport.make())
                        .get(0))
                .at("/suggestions");

        assertThat(all).hasToString("""
                [{"range":{"start":{"line":2},"end":{"line":2}},"text":"knees. They heal.</p>"}]""");
    }

    @Test
    void html_hands_them_to_its_script_as_text() throws IOException {
        assertThat(Written.text(HtmlReport.ofFindings(List.of()), SuggestedReport.make()))
                .contains("\"suggestions\":[[")
                .doesNotContain("<b>it</b>");
    }

    @Test
    void a_finding_without_any_has_no_such_field() {
        assertThat(Written.text(JsonReport.ofFindings(), SampleReport.full())).doesNotContain("suggestions");
    }
}
