package org.candorlint.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.candorlint.pack.MeasuredFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LabelledCorpusTest {

    private final Path folder;

    LabelledCorpusTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void a_part_is_a_folder_right_below_the_root_and_its_documents_keep_their_order() throws IOException {
        write("b/one.tsv", "cure\tIt cures.\n");
        write("b/deep/two.tsv", "-\tWe are here.\ncure\tIt cures it.\n");
        write("a/three.tsv", "-\tParking is free.\n");
        write("four.tsv", "-\tCome in.\n");

        var parts = new LabelledCorpus().parts(folder);

        assertThat(parts).containsOnlyKeys("a", "b", folder.getFileName().toString());
        assertThat(parts.get("b"))
                .extracting(document -> document.labels().page())
                .containsExactly("two-0001.html", "two-0002.html", "one-0001.html");
        assertThat(new LabelledCorpus().read(folder)).hasSize(5);
    }

    @Test
    void figures_beside_the_copy_are_no_copy() throws IOException {
        write("one.tsv", "cure\tIt cures.\n");
        write(TrainModels.CALIBRATION, "threshold\t0.4\n");
        write(MeasuredFile.NAME, "cure/a\t3\t1\n");

        assertThat(new LabelledCorpus().read(folder)).hasSize(1);
        assertThat(new LabelledCorpus().parts(folder)).hasSize(1);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
