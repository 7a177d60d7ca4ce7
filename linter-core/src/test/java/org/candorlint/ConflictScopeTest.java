package org.candorlint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candorlint.document.markdown.MarkdownReader;
import org.candorlint.finding.Finding;
import org.candorlint.finding.Place;
import org.candorlint.language.opennlp.OpenNlpAnnotator;
import org.candorlint.pack.PackSource;
import org.candorlint.pack.Packs;
import org.candorlint.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConflictScopeTest {

    private static final Path TINY = Path.of("src/test/resources/org/candorlint/pack/tiny");
    private static final String RULE = "claims/source/two-sources.yaml";

    private static final String SIBLINGS = """
            # Our infusion

            ## Knee

            Cells come from fat.

            ## Hip

            Cells come from marrow.
            """;

    private final Path folder;

    ConflictScopeTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void a_page_is_one_thing_unless_the_rule_says_otherwise() throws IOException {
        assertThat(findings("", SIBLINGS)).hasSize(1);
        assertThat(findings("scope: page", SIBLINGS)).hasSize(1);
    }

    @Test
    void sections_side_by_side_are_two_things() throws IOException {
        assertThat(findings("scope: section", SIBLINGS)).isEmpty();
    }

    @Test
    void a_heading_and_its_own_text_are_one_thing() throws IOException {
        String page = """
                # Our infusion

                ## Cells from fat

                It is quick. Cells come from marrow.
                """;

        assertThat(findings("scope: section", page)).hasSize(1);
        assertThat(findings("scope: sentence", page)).isEmpty();
    }

    @Test
    void items_of_one_list_may_be_two_things_but_each_agrees_with_the_text_around() throws IOException {
        String list = "- Cells from fat.\n- Cells from marrow.\n";

        assertThat(findings("scope: section", "# Our infusion\n\n" + list)).isEmpty();
        assertThat(findings("scope: section", "# Our infusion\n\nCells from marrow.\n\n- Cells from fat.\n"))
                .hasSize(1);
        assertThat(findings("scope: section", "# Our infusion\n\n- Cells from fat. Cells from marrow.\n"))
                .hasSize(1);
    }

    @Test
    void a_sentence_contradicts_itself_only_in_a_smaller_scope_than_the_page() throws IOException {
        String page = "# Our infusion\n\nCells come from fat and come from marrow.\n";

        assertThat(findings("scope: sentence", page)).hasSize(1);
        assertThat(findings("scope: section", page)).hasSize(1);
        assertThat(findings("scope: page", page)).isEmpty();
    }

    @Test
    void a_choice_silences_its_scope_and_no_other() throws IOException {
        String page = """
                # Our infusion

                ## Knee

                Cells from fat. Cells from marrow. This or that is used.

                ## Hip

                Cells from fat. Cells from marrow.
                """;

        List<Finding> found = findings("scope: section", page);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).place().start().line()).isEqualTo(9);
        assertThat(findings("scope: page", page)).isEmpty();
    }

    @Test
    void what_is_denied_is_no_fact() throws IOException {
        String page = "# Our infusion\n\nCells come from fat. The cells are not taken from marrow.\n";

        assertThat(findings("scope: section", page)).isEmpty();
    }

    @Test
    void every_place_is_named_in_reading_order_once() throws IOException {
        List<Finding> found = findings("scope: page", """
                # Our infusion

                Cells come from marrow.

                Cells come from fat. Cells come from the marrow. Cells come from fat.
                """);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).place().text()).isEqualTo("from marrow");
        assertThat(found.get(0).related())
                .extracting(Place::text)
                .containsExactly("from fat", "from the marrow", "from fat");
        assertThat(found.get(0).reason()).isEqualTo("here \"from marrow\", \"from the marrow\", there \"from fat\"");
    }

    @Test
    void each_pair_and_section_has_a_finding_of_its_own() throws IOException {
        String page = """
                # Our infusion

                ## Knee

                Cells from fat. Cells from marrow.

                ## Hip

                Cells from fat. Cells from marrow.
                """;

        assertThat(findings("scope: section", page)).hasSize(2);
        assertThat(findings("scope: page", page)).hasSize(1);
    }

    /** What the pack says of a page when its rule about two sources has one more line. */
    private List<Finding> findings(String line, String page) throws IOException {
        copy();
        Path rule = folder.resolve(RULE);
        Files.writeString(rule, Files.readString(rule).replace("kind: conflict\n", "kind: conflict\n" + line + "\n"));
        Linter linter =
                Linter.of(Packs.load(List.of(PackSource.folder(folder))), new OpenNlpAnnotator(), Optional.empty());
        return linter
                .check(
                        new MarkdownReader().read(SourceText.of("page.md", page)),
                        CheckOptions.of().withKind("promotional"))
                .findings()
                .stream()
                .filter(f -> f.rule().id().equals("source/two-sources"))
                .toList();
    }

    private void copy() throws IOException {
        try (Stream<Path> files = Files.walk(TINY)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(TINY.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.writeString(target, Files.readString(file));
            }
        }
    }
}
