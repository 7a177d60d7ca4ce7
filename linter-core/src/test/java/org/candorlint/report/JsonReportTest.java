package org.candorlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.candorlint.finding.CheckReport;
import org.junit.jupiter.api.Test;

final class JsonReportTest {

    private static final Path GOLDEN = Path.of("src/test/resources/org/candorlint/report/full.json");

    @Test
    void is_the_contract_to_the_byte() throws IOException {
        var written = written(JsonReport.withExcused(), SampleReport.full());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(GOLDEN, written);
        }

        assertThat(written).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void has_the_fields_of_the_contract_in_its_order() throws IOException {
        var report = read(JsonReport.withExcused(), SampleReport.full());

        assertThat(names(report))
                .containsExactly(
                        "schemaVersion", "tool", "counts", "pages", "findings", "excused", "failures", "settled");
        assertThat(names(report.at("/findings/0")))
                .containsExactly(
                        "rule",
                        "category",
                        "verdict",
                        "severity",
                        "path",
                        "line",
                        "column",
                        "endLine",
                        "endColumn",
                        "where",
                        "text",
                        "sentence",
                        "message",
                        "remedy",
                        "provisions",
                        "reason",
                        "related",
                        "fingerprint");
        assertThat(names(report.at("/pages/0")))
                .containsExactly(
                        "path",
                        "kind",
                        "kindEvidence",
                        "markets",
                        "language",
                        "passages",
                        "sentences",
                        "status",
                        "notes");
    }

    @Test
    void a_page_that_was_not_checked_is_among_the_pages_and_the_failures() throws IOException {
        var report = read(JsonReport.ofFindings(), SampleReport.full());

        assertThat(report.at("/pages/2/path").asText()).isEqualTo("b/logo.html");
        assertThat(report.at("/pages/2/status").asText()).isEqualTo("failed");
        assertThat(report.at("/failures/0/message").asText()).isEqualTo("is not text");
    }

    @Test
    void excused_matches_are_left_out_unless_asked_for() throws IOException {
        assertThat(read(JsonReport.ofFindings(), SampleReport.full()).at("/excused"))
                .isEmpty();
        assertThat(read(JsonReport.withExcused(), SampleReport.full()).at("/excused"))
                .hasSize(1);
    }

    @Test
    void a_violation_has_no_reason_and_a_review_has_one() throws IOException {
        var report = read(JsonReport.ofFindings(), SampleReport.full());

        assertThat(report.at("/findings/0/reason").isNull()).isTrue();
        assertThat(report.at("/findings/1/reason").asText()).isEqualTo("the model is not sure: 0.55");
    }

    @Test
    void control_characters_and_quotation_marks_survive() throws IOException {
        var sentence = "She said \"heals\"\u0001\u2028 – 100 %";

        assertThat(read(JsonReport.ofFindings(), SampleReport.of(SampleReport.marked(sentence, "heals")))
                        .at("/findings/0/sentence")
                        .asText())
                .isEqualTo(sentence);
    }

    private static List<String> names(JsonNode node) {
        var names = new ArrayList<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode read(JsonReport writer, CheckReport report) throws IOException {
        return new ObjectMapper().readTree(written(writer, report));
    }

    private static String written(JsonReport writer, CheckReport report) {
        try {
            var out = new StringWriter();
            writer.write(report, out);
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
