package org.candorlint.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.candorlint.pack.PackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LabelFileTest {

    private final Path file;

    LabelFileTest(@TempDir Path folder) {
        this.file = folder.resolve("knee.yaml");
    }

    @Test
    void a_page_is_read_with_its_labels() throws IOException {
        Files.writeString(file, """
                page: knee.html
                kind: clinic
                market: us
                page_labels: [cell-source-conflict]
                optional_page_labels: [missing-fda-disclaimer]
                conflicts:
                  - ["from your fat", "from your marrow"]
                sentences:
                  - quote: "Your knee is new by Friday."
                    labels: [cure, rapid-results]
                    optional: [guarantee]
                  - quote: "A better morning"
                    labels: []
                """);

        assertThat(LabelFile.read(file))
                .isEqualTo(new LabelledPage(
                        "knee.html",
                        "clinic",
                        "us",
                        Set.of("cell-source-conflict"),
                        Set.of("missing-fda-disclaimer"),
                        List.of(
                                new LabelledSentence(
                                        "Your knee is new by Friday.",
                                        Set.of("cure", "rapid-results"),
                                        Set.of("guarantee")),
                                new LabelledSentence("A better morning", Set.of(), Set.of())),
                        List.of(new LabelledPage.Conflict("from your fat", "from your marrow"))));
    }

    @Test
    void what_is_wrong_has_a_place() throws IOException {
        Files.writeString(file, """
                page: knee.html
                kind: clinic
                market: us
                page_labels: [cure, cure]
                conflicts: [[one]]
                sentences:
                  - text: "Your knee is new by Friday."
                """);

        assertThatThrownBy(() -> LabelFile.read(file))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("knee.yaml:4:21: error: the label 'cure' is there twice")
                .hasMessageContaining("knee.yaml:5:13: error: expected two quotes, found 1")
                .hasMessageContaining("knee.yaml:7:5: error: the key 'quote' is missing")
                .hasMessageContaining("knee.yaml:7:5: error: unknown key 'text'");
    }
}
