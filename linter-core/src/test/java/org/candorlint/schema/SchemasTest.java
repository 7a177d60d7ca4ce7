package org.candorlint.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** {@code candor rules schemas docs/schemas} makes the kept ones anew. */
final class SchemasTest {

    private static final Path KEPT = Path.of("../docs/schemas");
    private static final Path TINY = Path.of("src/test/resources/org/candorlint/pack/tiny");

    private static final String RULE = """
            id: sure-outcome
            category: promise
            status: preview
            summary: A promise
            why: It is one.
            remedy: Remove it.
            provisions: []
            """;
    private static final String PHRASE = RULE + "match: [ sure ]\nexcused-by: [ denied ]\nexamples: {}\n";

    @Test
    void the_kept_schemas_are_those_that_the_loader_gives() throws IOException {
        Map<String, String> kept = new TreeMap<>();
        try (Stream<Path> files = Files.list(KEPT)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                kept.put(file.getFileName().toString(), Files.readString(file));
            }
        }

        assertThat(kept).isEqualTo(Schemas.all());
    }

    @ParameterizedTest
    @CsvSource({
        "pack, pack.yaml",
        "categories, categories.yaml",
        "page-kinds, page-kinds.yaml",
        "rule, claims/promise/sure-outcome.yaml",
        "rule, claims/notice/status-unsaid.yaml",
        "rule, claims/source/two-sources.yaml",
        "lexicon, lexicons/therapy.yaml",
        "cues, cues/denied.yaml",
        "market, markets/us-fl.yaml",
        "provisions, provisions/us.yaml"
    })
    void what_the_loader_takes_fits(String schema, String file) throws IOException {
        assertThat(complaints(schema, Files.readString(TINY.resolve(file)))).isEmpty();
    }

    @Test
    void a_number_may_stand_for_text() {
        assertThat(complaints("pack", "id: ours\nversion: 1.0\n")).isEmpty();
    }

    @Test
    void a_rule_without_a_kind_is_a_phrase_rule() {
        assertThat(complaints("rule", PHRASE)).isEmpty();
        assertThat(complaints("rule", PHRASE + "kind: phrase\n")).isEmpty();
    }

    @Test
    void an_unknown_key_is_refused() {
        assertThat(complaints("rule", PHRASE + "remdy: Remove it.\n"))
                .hasSize(1)
                .first()
                .asString()
                .contains("remdy");
        assertThat(complaints("candor", "market: [us]\n")).hasSize(1);
    }

    @Test
    void a_missing_key_is_told() {
        assertThat(complaints("rule", PHRASE.replace("why: It is one.\n", ""))).hasSize(1);
    }

    @Test
    void a_name_that_is_none_of_the_known_is_refused() {
        assertThat(complaints("rule", PHRASE.replace("[ denied ]", "[ denyed ]")))
                .hasSize(1);
        assertThat(complaints("rule", PHRASE + "kind: frase\n")).isNotEmpty();
        assertThat(complaints("candor", "severities: { cure: fatal }\n")).hasSize(1);
    }

    @Test
    void a_key_of_another_kind_of_rule_is_refused() {
        assertThat(complaints("rule", PHRASE + "scope: page\n")).hasSize(1);
    }

    @Test
    void a_list_that_must_hold_something_does() {
        assertThat(complaints("rule", PHRASE.replace("[ sure ]", "[]"))).hasSize(1);
    }

    @Test
    void decisions_are_a_list() {
        String decision = """
                - finding: "1a2b"
                  decision: fix-by
                  person: the editor
                  role: editor
                  date: 2026-11-30
                  until: 2027-01-31
                  reason: The page is being rewritten.
                """;

        assertThat(complaints("decisions", decision)).isEmpty();
        assertThat(complaints("decisions", decision.replace("fix-by", "fixed-by")))
                .hasSize(1);
        assertThat(complaints("decisions", decision.replace("2027-01-31", "31.1.2027")))
                .isNotEmpty();
    }

    private static List<String> complaints(String schema, String yaml) {
        ObjectMapper json = new ObjectMapper();
        JsonNode file = json.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(yaml));
        String text = Schemas.all().get(schema + ".schema.json");
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(text).validate(file).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }
}
