package org.candorlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.candorlint.finding.Decision;
import org.candorlint.finding.Settlement;
import org.junit.jupiter.api.Test;

/** What the formats make of findings that are carried and do not count. */
final class SettledReportsTest {

    @Test
    void json_carries_them_apart_from_those_that_count() throws IOException {
        JsonNode json = new ObjectMapper().readTree(Written.text(JsonReport.ofFindings(), SettledReport.make()));

        assertThat(json.path("findings")).hasSize(1);
        assertThat(json.at("/findings/0/baseline").asText()).isEqualTo("new");
        assertThat(json.path("settled")).hasSize(3);
        assertThat(json.at("/settled/0/baseline").asText()).isEqualTo("known");
        assertThat(json.at("/settled/0/settledBy").asText()).isEqualTo("baseline");
        assertThat(json.at("/settled/1/settledBy").asText()).isEqualTo("ignore");
        assertThat(json.at("/settled/1/ignore")).hasToString("""
                {"line":51,"column":1,"reason":"quotes a regulator","until":"2026-03-03"}""");
        assertThat(json.at("/settled/2/baseline").asText()).isEqualTo("new");
        assertThat(json.at("/settled/2/decision/person").asText()).isEqualTo("A. Reader");
        assertThat(json.at("/settled/2/decision/decision").asText()).isEqualTo("accepted");
        assertThat(json.at("/settled/2/rule").asText()).isEqualTo("source/two-sources");
    }

    @Test
    void json_says_nothing_of_a_baseline_where_there_is_none() throws IOException {
        JsonNode json = new ObjectMapper().readTree(Written.text(JsonReport.ofFindings(), SampleReport.full()));

        assertThat(json.at("/findings/0").has("baseline")).isFalse();
        assertThat(json.path("settled")).isEmpty();
    }

    @Test
    void json_lines_carry_them_with_the_same_fields() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode json = mapper.readTree(Written.text(JsonReport.ofFindings(), SettledReport.make()));
        List<String> lines = Written.text(JsonLinesReport.ofFindings(), SettledReport.make())
                .lines()
                .filter(line -> line.startsWith("{\"type\":\"settled\""))
                .toList();

        assertThat(lines).hasSize(3);
        for (int i = 0; i < lines.size(); i++) {
            ObjectNode line = (ObjectNode) mapper.readTree(lines.get(i));
            line.remove("type");
            assertThat(line.toString()).isEqualTo(json.path("settled").path(i).toString());
        }
    }

    @Test
    void text_counts_them() {
        String text = Written.text(new TextReport(TextStyle.plain(), GroupBy.PAGE, List.of()), SettledReport.make());

        assertThat(text)
                .contains("1 error on 1 page.\n")
                .contains("1 finding is in the baseline.\n3 fixed since the baseline: run candor baseline prune.\n")
                .contains("A decision has expired.\n")
                .doesNotContain("two-sources", "become what is needed");
    }

    @Test
    void text_lists_on_request_who_settled_what_and_why() {
        TextStyle style = new TextStyle(false, 120, false, true, false);
        String text = Written.text(new TextReport(style, GroupBy.PAGE, List.of()), SettledReport.make());

        assertThat(text)
                .contains("settled:  ignored by a comment at 51:1 until 2026-03-03: quotes a regulator\n")
                .contains("settled:  accepted by A. Reader, medical director, on 2026-03-01 until 2027-03-01:")
                .doesNotContain("in your body");
    }

    @Test
    void a_promise_to_fix_reads_as_one() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        Decision decision = new Decision(
                "f1",
                Decision.Kind.FIX_BY,
                "A. Reader",
                "editor",
                day,
                "Rewrite due",
                Optional.empty(),
                Optional.of(day.plusDays(30)),
                Optional.empty());

        assertThat(SettledText.why(new Settlement.Decided(decision)))
                .isEqualTo("to be fixed by 2026-03-31, says A. Reader, editor, on 2026-03-01: Rewrite due");
    }
}
