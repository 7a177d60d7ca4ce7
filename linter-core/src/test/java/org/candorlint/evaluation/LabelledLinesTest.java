package org.candorlint.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LabelledLinesTest {

    private final Path file;

    LabelledLinesTest(@TempDir Path folder) {
        this.file = folder.resolve("e01.tsv");
    }

    @Test
    void sentences_are_read_with_their_labels() throws IOException {
        Files.writeString(file, "cure,testimonial\tI walk again.\n-\tWe open at nine.\n");

        assertThat(LabelledLines.sentences(file))
                .containsExactly(
                        new LabelledSentence("I walk again.", Set.of("cure", "testimonial"), Set.of()),
                        new LabelledSentence("We open at nine.", Set.of(), Set.of()));
    }

    @Test
    void a_page_is_read_with_its_head() throws IOException {
        Files.writeString(file, """
                #page kind=clinic market=us labels=missing-fda-disclaimer optional=
                title\t-\tefficacy\tKnees | Our clinic
                p1\tcure\t-\tKnees like new.
                """);

        assertThat(LabelledLines.page(file))
                .isEqualTo(new PlainPage(
                        "e01",
                        "clinic",
                        "us",
                        Set.of("missing-fda-disclaimer"),
                        Set.of(),
                        List.of(
                                new PlainPage.Line(
                                        "title",
                                        new LabelledSentence("Knees | Our clinic", Set.of(), Set.of("efficacy"))),
                                new PlainPage.Line(
                                        "p1", new LabelledSentence("Knees like new.", Set.of("cure"), Set.of())))));
    }

    @Test
    void a_line_with_other_columns_is_named() throws IOException {
        Files.writeString(file, "-\tWe open at nine.\nNo tab here\n");

        assertThatThrownBy(() -> LabelledLines.sentences(file))
                .isInstanceOf(IOException.class)
                .hasMessage(file + ":2: expected 2 columns, found 1");
    }

    @Test
    void a_page_without_a_head_is_named() throws IOException {
        Files.writeString(file, "p1\t-\t-\tWe open at nine.\n");

        assertThatThrownBy(() -> LabelledLines.page(file))
                .hasMessage(file + ":1: expected '#page kind= market= labels= optional='");
    }
}
