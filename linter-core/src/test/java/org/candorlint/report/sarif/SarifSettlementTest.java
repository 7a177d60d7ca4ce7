package org.candorlint.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.stream.StreamSupport;
import org.candorlint.report.SettledReport;
import org.candorlint.report.Written;
import org.junit.jupiter.api.Test;

final class SarifSettlementTest {

    private final JsonNode log;

    SarifSettlementTest() throws IOException {
        log = new ObjectMapper().readTree(Written.text(new SarifReport(), SettledReport.make()));
    }

    @Test
    void a_baseline_gives_every_result_a_state() {
        assertThat(StreamSupport.stream(log.at("/runs/0/results").spliterator(), false)
                        .map(result -> result.path("baselineState").asText()))
                .containsExactly("unchanged", "new", "new", "new");
        assertThat(log.at("/runs/0/results/0/suppressions")).isEmpty();
    }

    @Test
    void an_ignored_result_is_suppressed_in_its_source() {
        assertThat(log.at("/runs/0/results/1/suppressions")).hasToString("""
                [{"kind":"inSource","status":"accepted","justification":"ignored by a comment at 51:1 until 2026-03-03: quotes a regulator"}]""");
    }

    @Test
    void a_decided_result_is_suppressed_from_outside_with_who_and_why() {
        assertThat(log.at("/runs/0/results/2/suppressions/0/kind").asText()).isEqualTo("external");
        assertThat(log.at("/runs/0/results/2/suppressions/0/justification").asText())
                .isEqualTo("accepted by A. Reader, medical director, on 2026-03-01 until 2027-03-01:"
                        + " Both are used {{in turn}} (evidence E-7)");
    }

    @Test
    void fits_the_schema_of_the_standard() throws IOException {
        assertThat(SarifReportTest.schema().validate(log)).isEmpty();
    }
}
