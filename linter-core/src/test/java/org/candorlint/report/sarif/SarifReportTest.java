package org.candorlint.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.candorlint.finding.CheckReport;
import org.candorlint.report.HostileReport;
import org.candorlint.report.SuggestedReport;
import org.candorlint.report.Written;
import org.junit.jupiter.api.Test;

final class SarifReportTest {

    private final JsonNode log = written(HostileReport.report());
    private final JsonNode run = log.at("/runs/0");

    @Test
    void fits_the_schema_of_the_standard() throws IOException {
        assertThat(schema().validate(log)).isEmpty();
        assertThat(schema().validate(written(HostileReport.nothing()))).isEmpty();
        assertThat(schema().validate(written(HostileReport.many(3)))).isEmpty();
    }

    @Test
    void an_edit_of_the_source_is_a_fix() throws IOException {
        JsonNode suggested = written(SuggestedReport.make());
        JsonNode fixes = suggested.at("/runs/0/results/0/fixes");

        assertThat(schema().validate(suggested)).isEmpty();
        assertThat(fixes).hasSize(1);
        assertThat(fixes.at("/0/artifactChanges/0/replacements/0/deletedRegion"))
                .hasToString("{\"startLine\":2,\"startColumn\":17,\"endLine\":2,\"endColumn\":25}");
    }

    @Test
    void the_schema_refuses_what_is_no_log() throws IOException {
        ((ObjectNode) log.at("/runs/0/results/0")).put("level", "fatal");

        assertThat(schema().validate(log)).isNotEmpty();
    }

    @Test
    void every_rule_is_listed_and_every_result_points_to_its_own() {
        assertThat(texts(run.at("/tool/driver/rules"), "/id"))
                .containsExactly("cure/ends-it", "cure/says-cures", "hype/=wonder", "hype/unused");
        assertThat(run.path("results"))
                .hasSize(6)
                .allSatisfy(result -> assertThat(run.at("/tool/driver/rules")
                                .path(result.path("ruleIndex").asInt())
                                .path("id"))
                        .isEqualTo(result.path("ruleId")));
    }

    @Test
    void a_rule_has_name_help_law_tags_and_the_precision_that_was_measured() {
        var rule = run.at("/tool/driver/rules/1");

        assertThat(rule.path("name").asText()).isEqualTo("CureSaysCures");
        assertThat(rule.at("/defaultConfiguration/level").asText()).isEqualTo("error");
        assertThat(strings(rule.at("/properties/tags"))).containsExactly("cure", "ca", "us");
        assertThat(texts(run.at("/tool/driver/rules"), "/properties/precision"))
                .containsExactly("", "very-high", "medium", "low");
        assertThat(rule.at("/help/text").asText())
                .contains(
                        "What to do: Remove the word.",
                        "US: Sure Act [section 5], 12 USC 3 <https://law.example/a?b=(c)>")
                .contains("Perhaps Code (unconfirmed)");
        assertThat(rule.at("/help/markdown").asText())
                .contains("- US: [Sure Act \\[section 5\\], 12 USC 3](<https://law.example/a?b=(c)>)\n")
                .contains("- CA: Perhaps Code (unconfirmed)");
        assertThat(log.toString()).doesNotContain("javascript:](").doesNotContain("security-severity");
    }

    @Test
    void a_violation_fails_with_its_severity_and_a_review_has_no_level() {
        assertThat(texts(run.path("results"), "/kind"))
                .containsExactly("fail", "fail", "fail", "fail", "fail", "review");
        assertThat(texts(run.path("results"), "/level"))
                .containsExactly("warning", "warning", "error", "error", "note", "none");
        assertThat(run.at("/results/5/properties/verdict").asText()).isEqualTo("review");
        assertThat(run.at("/results/5/properties/severity").asText()).isEqualTo("warning");
        assertThat(run.path("results"))
                .allMatch(result -> result.path("suppressions").isEmpty());
    }

    @Test
    void a_place_is_one_region_with_the_words() {
        var location = run.at("/results/2/locations/0/physicalLocation");

        assertThat(run.at("/results/2/locations")).hasSize(1);
        assertThat(location.at("/region/startLine").asInt()).isEqualTo(3);
        assertThat(location.at("/region/startColumn").asInt()).isEqualTo(5);
        assertThat(location.at("/region/endLine").asInt()).isEqualTo(4);
        assertThat(location.at("/region/endColumn").asInt()).isEqualTo(15);
        assertThat(location.at("/region/snippet/text").asText())
                .startsWith("\"<script>alert('x')</script>\" ]]> {0} [a](https");
        assertThat(run.path("columnKind").asText()).isEqualTo("utf16CodeUnits");
        assertThat(run.at("/results/2/partialFingerprints/candorFingerprint~1v1")
                        .asText())
                .isEqualTo("f1");
    }

    @Test
    void names_of_pages_are_relative_references_and_the_list_of_artifacts_has_them() {
        var uris = new ArrayList<String>();
        run.path("artifacts")
                .forEach(artifact -> uris.add(artifact.at("/location/uri").asText()));

        assertThat(uris)
                .containsExactly(
                        "../up/quiet.md",
                        "site/a%20b%25%2C%3A%C3%BC%23%3F%27%22%3C%26%3E.html",
                        "bad%3C%26%3E%22.html");
        assertThat(uris)
                .allSatisfy(uri -> assertThat(URI.create(uri).isAbsolute()).isFalse());
        assertThat(URI.create(uris.get(1)).getPath()).isEqualTo(HostileReport.ODD_PATH);
        assertThat(run.at("/results/2/locations/0/physicalLocation/artifactLocation")
                        .toString())
                .isEqualTo("{\"uri\":\"" + uris.get(1) + "\",\"uriBaseId\":\"%SRCROOT%\",\"index\":1}");
        assertThat(run.at("/originalUriBaseIds").has("%SRCROOT%")).isTrue();
    }

    @Test
    void an_absolute_path_is_a_file_of_its_own() {
        var log = written(HostileReport.report(
                List.of(HostileReport.page("/srv/a b.html"), HostileReport.page("C:/site/a.html")), List.of()));

        assertThat(log.at("/runs/0/artifacts/0/location").toString()).isEqualTo("{\"uri\":\"file:///srv/a%20b.html\"}");
        assertThat(log.at("/runs/0/artifacts/1/location").toString()).isEqualTo("{\"uri\":\"file:///C:/site/a.html\"}");
    }

    @Test
    void a_message_is_neither_link_nor_placeholder() {
        assertThat(run.at("/results/2/message/text").asText())
                .contains("]]> {{0}} [a] (https://evil.example)")
                .doesNotContain("](");
        assertThat(run.at("/results/0/relatedLocations/0/message/text").asText())
                .doesNotContain("](");
        assertThat(run.at("/results/5/message/text").asText())
                .isEqualTo("A cure is promised, [so] it seems: \"maybe\" (review: the model says 0.55: <maybe>)");
    }

    @Test
    void a_page_that_was_not_checked_makes_the_run_unsuccessful_and_a_note_does_not() {
        var invocation = run.at("/invocations/0");

        assertThat(invocation.path("executionSuccessful").asBoolean()).isFalse();
        assertThat(texts(invocation.path("toolExecutionNotifications"), "/level"))
                .containsExactly("error", "note");
        assertThat(texts(invocation.path("toolExecutionNotifications"), "/message/text"))
                .containsExactly(
                        "not checked: is not <text> ]]> ::error:: (Give \"the\" text.)",
                        "charset guessed: <windows-1252>");
        var quiet = written(HostileReport.report(List.of(HostileReport.page("a.html")), List.of()));
        assertThat(quiet.at("/runs/0/invocations/0/executionSuccessful").asBoolean())
                .isTrue();
    }

    static JsonSchema schema() throws IOException {
        try (var in = SarifReportTest.class.getResourceAsStream("sarif-schema-2.1.0.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
        }
    }

    private static JsonNode written(CheckReport report) {
        try {
            return new ObjectMapper().readTree(Written.bytes(new SarifReport(), report));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> texts(JsonNode array, String pointer) {
        var texts = new ArrayList<String>();
        array.forEach(element -> texts.add(element.at(pointer).asText()));
        return texts;
    }

    private static List<String> strings(JsonNode array) {
        return texts(array, "");
    }
}
