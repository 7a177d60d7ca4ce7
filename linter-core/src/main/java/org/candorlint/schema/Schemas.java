package org.candorlint.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.candorlint.decision.DecisionsFile;
import org.candorlint.evidence.EvidenceBook;
import org.candorlint.evidence.EvidenceFile;
import org.candorlint.pack.FileShape;

/** The schemas, one for each sort of file. */
public final class Schemas {

    /** What editors and validators of YAML know best. */
    private static final String DRAFT = "http://json-schema.org/draft-07/schema#";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Schemas() {}

    /** The text of every schema by file name, such as {@code rule.schema.json}. */
    public static Map<String, String> all() {
        Map<String, String> schemas = new TreeMap<>();
        Stream.concat(
                        FileShape.all().stream(),
                        Stream.of(
                                new FileShape(
                                        "decisions",
                                        "candor-decisions.yaml",
                                        "What people decided about findings",
                                        DecisionsFile.SHAPE),
                                new FileShape(
                                        "evidence",
                                        EvidenceBook.FILE_NAME,
                                        "What a clinic holds to substantiate its claims",
                                        EvidenceFile.SHAPE)))
                .forEach(file -> schemas.put(file.name() + ".schema.json", text(file)));
        return schemas;
    }

    private static String text(FileShape file) {
        ObjectNode schema = JSON.createObjectNode()
                .put("$schema", DRAFT)
                .put("title", file.title())
                .put("description", file.place());
        schema.setAll(new ShapeSchema(JSON).of(file.shape()));
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try {
            return JSON.writer(printer).writeValueAsString(schema) + "\n";
        } catch (JsonProcessingException e) {
            throw new AssertionError("a tree can be written", e);
        }
    }
}
