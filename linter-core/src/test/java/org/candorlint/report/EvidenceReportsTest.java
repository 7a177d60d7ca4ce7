package org.candorlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.candorlint.report.html.HtmlReport;
import org.candorlint.report.sarif.SarifReport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

final class EvidenceReportsTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void json_says_what_evidence_bears_and_why_other_evidence_does_not() throws IOException {
        JsonNode json = MAPPER.readTree(Written.text(JsonReport.ofFindings(), EvidencedReport.make()));

        assertThat(json.at("/settled/0/settledBy").asText()).isEqualTo("evidence");
        assertThat(json.at("/settled/0/evidence")).hasToString("""
                {"id":"E-1","state":"substantiated","message":"a study"}""");
        assertThat(json.at("/findings/0/evidence")).hasToString("""
                {"id":"E-2","state":"expired","message":"it held until 2026-01-31"}""");
        assertThat(json.at("/findings/1").has("evidence")).isFalse();
        assertThat(Written.text(JsonLinesReport.ofFindings(), EvidencedReport.make()))
                .contains("\"state\":\"expired\"", "\"state\":\"substantiated\"");
    }

    @Test
    void text_says_it_below_the_finding_and_counts_what_is_borne() {
        TextStyle excused = new TextStyle(false, 120, false, true, false);
        for (GroupBy by : GroupBy.values()) {
            assertThat(Written.text(new TextReport(TextStyle.plain(), by, List.of()), EvidencedReport.make()))
                    .contains("    evidence: evidence expired (E-2): it held until 2026-01-31\n")
                    .contains("1 finding is substantiated by evidence; --show-excused lists them.\n");
        }
        assertThat(Written.text(new TextReport(excused, GroupBy.PAGE, List.of()), EvidencedReport.make()))
                .contains("    settled:  substantiated (E-1): a study\n");
    }

    @Test
    void sarif_suppresses_what_is_borne_and_nothing_else() throws IOException {
        JsonNode results = MAPPER.readTree(Written.text(new SarifReport(), EvidencedReport.make()))
                .at("/runs/0/results");

        assertThat(results.at("/0/suppressions/0/kind").asText()).isEqualTo("external");
        assertThat(results.at("/0/suppressions/0/justification").asText()).isEqualTo("substantiated (E-1): a study");
        assertThat(results.at("/0/properties/evidence/state").asText()).isEqualTo("substantiated");
        assertThat(results.at("/1/suppressions")).isEmpty();
        assertThat(results.at("/1/properties/evidence/id").asText()).isEqualTo("E-2");
        assertThat(results.at("/2/properties").has("evidence")).isFalse();
    }

    @Test
    void html_shows_it_with_the_finding_and_what_is_borne_among_what_is_no_claim() throws IOException {
        Document plain = Jsoup.parse(Written.text(HtmlReport.ofFindings(List.of()), EvidencedReport.make()));
        Document full = Jsoup.parse(Written.text(HtmlReport.withExcused(List.of()), EvidencedReport.make()));

        assertThat(plain.select(".item").eachText())
                .anyMatch(item -> item.contains("evidence expired (E-2): it held until 2026-01-31"))
                .noneMatch(item -> item.contains("E-1"));
        assertThat(full.select(".item").eachText())
                .anyMatch(item -> item.startsWith("excused ") && item.contains("substantiated (E-1): a study"));
        JsonNode data = MAPPER.readTree(
                full.expectFirst("script[type=application/json]").data());
        assertThat(data.at("/findings").findValuesAsText("evidence")).hasSize(2);
        assertThat(full.data()).isNotNull();
    }
}
