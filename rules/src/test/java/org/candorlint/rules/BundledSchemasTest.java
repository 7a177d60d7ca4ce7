package org.candorlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.candorlint.evidence.EvidenceFile;
import org.candorlint.schema.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The bundled pack and the configuration that is shown to users fit the schemas that editors get. */
final class BundledSchemasTest {

    private static final Path PACK = Path.of("src/main/resources/org/candorlint/rules");
    private static final Pattern CONFIGURATION = Pattern.compile("```yaml\n(markets:.*?)```", Pattern.DOTALL);

    private static final Pattern EVIDENCE = Pattern.compile("```yaml\n(- id:.*?)```", Pattern.DOTALL);

    private static final Map<String, String> SCHEMAS = Map.ofEntries(
            Map.entry("claims", "rule"),
            Map.entry("lexicons", "lexicon"),
            Map.entry("cues", "cues"),
            Map.entry("markets", "market"),
            Map.entry("provisions", "provisions"),
            Map.entry("notices", "notices"),
            Map.entry("approved-products", "approved-products"),
            Map.entry("pack.yaml", "pack"),
            Map.entry("categories.yaml", "categories"),
            Map.entry("page-kinds.yaml", "page-kinds"),
            Map.entry("claim-strength.yaml", "claim-strength"),
            Map.entry("suggestions.yaml", "suggestions"));

    @Test
    void every_file_of_the_pack_fits_its_schema() throws IOException {
        Map<String, JsonSchema> schemas = new HashMap<>();
        List<String> complaints = new ArrayList<>();
        int checked = 0;
        try (Stream<Path> files = Files.walk(PACK)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                String first = PACK.relativize(file).getName(0).toString();
                JsonSchema schema = schemas.computeIfAbsent(SCHEMAS.get(first), BundledSchemasTest::schema);
                validate(schema, Files.readString(file)).forEach(c -> complaints.add(file + ": " + c));
                checked++;
            }
        }

        assertThat(complaints).isEmpty();
        assertThat(checked).isGreaterThan(400);
    }

    @Test
    void the_configuration_in_the_readme_fits() throws IOException {
        Matcher block = CONFIGURATION.matcher(Files.readString(Path.of("../README.md")));

        assertThat(block.find()).isTrue();
        assertThat(validate(schema("candor"), block.group(1))).isEmpty();
        assertThat(validate(schema("candor"), block.group(1) + "no-such-key: 1\n"))
                .hasSize(1);
    }

    @Test
    void the_evidence_in_the_readme_fits_and_is_read(@TempDir Path folder) throws IOException {
        Matcher block = EVIDENCE.matcher(Files.readString(Path.of("../README.md")));
        assertThat(block.find()).isTrue();
        Path file = folder.resolve("evidence.yaml");
        Files.writeString(file, block.group(1));

        assertThat(validate(schema("evidence"), block.group(1))).isEmpty();
        assertThat(EvidenceFile.read(file, Bundled.RULES).all()).hasSize(1);
    }

    private static JsonSchema schema(String name) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                .getSchema(Schemas.all().get(name + ".schema.json"));
    }

    private static List<String> validate(JsonSchema schema, String yaml) {
        Object file = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return schema.validate(new ObjectMapper().valueToTree(file)).stream()
                .map(message -> message.getMessage())
                .toList();
    }
}
