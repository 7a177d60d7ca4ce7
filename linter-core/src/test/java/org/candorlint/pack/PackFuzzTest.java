package org.candorlint.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.candorlint.Linter;
import org.candorlint.language.opennlp.OpenNlpAnnotator;
import org.candorlint.rule.RuleSet;
import org.junit.jupiter.api.io.TempDir;

/** Any bytes in any file of a pack are rules that a linter can be made of, or mistakes with a place. */
class PackFuzzTest {

    private static final List<String> FILES = List.of(
            "claims/promise/sure-outcome.yaml",
            "claims/promise/heard-promise.yaml",
            "claims/source/two-sources.yaml",
            "claims/notice/status-unsaid.yaml",
            "cues/denied.yaml",
            "lexicons/therapy.yaml",
            "markets/us-fl.yaml",
            "provisions/us.yaml",
            "page-kinds.yaml",
            "categories.yaml",
            "pack.yaml");

    private static final OpenNlpAnnotator ANNOTATOR = new OpenNlpAnnotator();

    private final Path folder;

    PackFuzzTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** @param input the first byte says which file the others stand in: a for the first, b for the second and so on */
    @FuzzTest
    void any_file(byte[] input) throws IOException {
        if (input.length == 0) {
            return;
        }
        String file = FILES.get(Math.floorMod(input[0] - 'a', FILES.size()));
        byte[] content = Arrays.copyOfRange(input, 1, input.length);
        Path place = folder.resolve(file);
        PackFolder pack = Files.exists(place) ? new PackFolder(folder) : PackFolder.tiny(folder);
        byte[] before = Files.readAllBytes(place);
        Files.write(place, content);
        try {
            RuleSet rules = pack.load();
            assertThat(Linter.of(rules, ANNOTATOR, Optional.empty()).rules()).isSameAs(rules);
        } catch (PackException e) {
            assertThat(e.problems()).isNotEmpty();
        } finally {
            Files.write(place, before);
        }
    }

    @FuzzTest
    void any_configuration(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("candor.yaml"), content);
        try {
            assertThat(Configuration.read(file).folder()).isEqualTo(folder.toAbsolutePath());
        } catch (PackException e) {
            assertThat(e.problems()).isNotEmpty();
        } finally {
            Files.delete(file);
        }
    }
}
