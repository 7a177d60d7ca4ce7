package org.candorlint.report.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.candorlint.report.HostileReport;
import org.candorlint.report.Written;
import org.junit.jupiter.api.Test;

final class ReviewdogReportTest {

    private final ReviewdogReport writer = new ReviewdogReport();

    @Test
    void every_line_is_a_diagnostic_with_message_place_severity_and_rule() throws Exception {
        assertThat(diagnostics()).hasSize(7).allSatisfy(diagnostic -> {
            assertThat(diagnostic.path("message").asText()).isNotBlank();
            assertThat(diagnostic.at("/location/path").asText()).isNotBlank();
            assertThat(diagnostic.path("severity").asText()).isIn("ERROR", "WARNING", "INFO");
            assertThat(diagnostic.at("/source/name").asText()).isEqualTo("candor");
            assertThat(diagnostic.at("/code/value").asText()).contains("/");
        });
    }

    @Test
    void places_are_lines_without_columns_which_would_be_bytes() throws Exception {
        var error = diagnostics().get(2);

        assertThat(error.at("/location/range").toString()).isEqualTo("{\"start\":{\"line\":3},\"end\":{\"line\":4}}");
        assertThat(error.path("message").asText()).endsWith("::error::owned\"\nRemove the word.");
    }

    @Test
    void a_page_that_was_not_checked_has_no_line() throws Exception {
        var failure = diagnostics().get(6);

        assertThat(failure.path("severity").asText()).isEqualTo("ERROR");
        assertThat(failure.path("location").has("range")).isFalse();
    }

    @Test
    void nothing_is_no_line() {
        assertThat(Written.text(writer, HostileReport.nothing())).isEmpty();
    }

    private List<JsonNode> diagnostics() throws Exception {
        var json = new ObjectMapper();
        var diagnostics = new ArrayList<JsonNode>();
        for (String line : Written.lines(writer, HostileReport.report())) {
            diagnostics.add(json.readTree(line));
        }
        return diagnostics;
    }
}
