package org.candorlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.candorlint.finding.CheckReport;
import org.junit.jupiter.api.Test;

final class JsonLinesReportTest {

    @Test
    void the_run_comes_first_with_its_counts_then_pages_findings_and_failures() throws IOException {
        var objects = objects(JsonLinesReport.ofFindings(), SampleReport.full());

        assertThat(objects)
                .extracting(object -> object.path("type").asText())
                .containsExactly("run", "page", "page", "page", "page", "finding", "finding", "finding", "failure");
        assertThat(objects.get(0).path("counts").toString())
                .isEqualTo("{\"checkedPages\":3,\"failedPages\":1,\"sentences\":105,\"notLintedPages\":0,"
                        + "\"wordsRead\":0,\"wordsLinted\":0,\"findings\":3,\"claims\":3,\"error\":1,"
                        + "\"warning\":1,\"note\":0,\"review\":1,\"excused\":1,\"settled\":0}");
        assertThat(objects.get(0).at("/tool/packs/0/sha256").asText()).isEqualTo("00ff");
    }

    @Test
    void an_object_is_what_json_has_and_its_type() throws IOException {
        var objects = objects(JsonLinesReport.withExcused(), SampleReport.full());
        var json = new ObjectMapper().readTree(Written.text(JsonReport.withExcused(), SampleReport.full()));

        assertThat(untyped(objects.subList(1, 5))).containsExactlyElementsOf(json.path("pages"));
        assertThat(untyped(objects.subList(5, 8))).containsExactlyElementsOf(json.path("findings"));
        assertThat(untyped(objects.subList(8, 9))).containsExactlyElementsOf(json.path("excused"));
        assertThat(untyped(objects.subList(9, 10))).containsExactlyElementsOf(json.path("failures"));
        assertThat(objects).hasSize(10);
    }

    @Test
    void words_with_line_ends_stay_on_a_line() throws IOException {
        assertThat(objects(JsonLinesReport.ofFindings(), HostileReport.report()))
                .hasSize(11);
    }

    private static List<JsonNode> untyped(List<JsonNode> objects) {
        objects.forEach(object -> ((ObjectNode) object).remove("type"));
        return objects;
    }

    private static List<JsonNode> objects(JsonLinesReport writer, CheckReport report) throws IOException {
        var json = new ObjectMapper();
        var objects = new ArrayList<JsonNode>();
        for (String line : Written.lines(writer, report)) {
            objects.add(json.readTree(line));
        }
        return objects;
    }
}
