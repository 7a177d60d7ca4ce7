package org.candorlint.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.candorlint.pack.PackException;
import org.candorlint.rule.RuleSet;
import org.candorlint.strength.SmallPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EvidenceFileTest {

    private static final String ENTRY = """
            - id: E-1
              claim: PRP eases pain.
              source: { file: study.pdf }
              design: case-series
              size: 12
              owner: editor
              valid-until: 2027-01-31
            """;

    private final Path folder;
    private final RuleSet rules;

    EvidenceFileTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.rules = SmallPack.in(folder.resolve("pack"));
        Files.writeString(folder.resolve("study.pdf"), "");
        Files.writeString(folder.resolve("letter.txt"), "We write to you.");
    }

    @Test
    void an_entry_is_read() throws IOException {
        EvidenceBook book = read(ENTRY);

        assertThat(book.folder()).isEqualTo(folder);
        assertThat(book.all()).singleElement().satisfies(evidence -> {
            assertThat(evidence.id()).isEqualTo("E-1");
            assertThat(evidence.size()).hasValue(12);
            assertThat(evidence.source().file()).contains(folder.resolve("study.pdf"));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: E-1 | id: ''| 1:7: error: the key 'id' says nothing",
                "file: study.pdf | file: gone.pdf | 3:19: error: there is no such file",
                "file: study.pdf | nct: NCT12 | 3:18: error: 'NCT12' is no nct",
                "file: study.pdf | doi: 11.1/x | 3:18: error: '11.1/x' is no doi",
                "file: study.pdf | nct: NCT90000001, file: letter.txt | 3:37: error: the file is no record of NCT90000001",
                "{ file: study.pdf } | {} | 3:11: error: the source names nothing",
                "case-series | case-serie | hint: did you mean 'case-series'?",
                "size: 12 | size: many | 5:9: error: expected a number, found 'many'",
                "2027-01-31 | soon | 7:16: error: 'soon' is no date",
                "claim: PRP eases pain. | pattern: '{plateletts} help' | 2:14: error: unknown lexicon 'plateletts'",
                "claim: PRP eases pain. | pattern: 'help ('| 2:19: error: ",
                "claim: PRP eases pain. | pattern: help\\n  claim: y | both claim and pattern are given",
                "claim: PRP eases pain. | population: adults | neither claim nor pattern is given",
                "owner: editor | ownr: editor | hint: did you mean 'owner'?",
                "owner: editor | owner: editor\\n  pages: ['[']| not a glob",
            })
    void a_mistake_is_told_with_its_place(String before, String after, String told) {
        String text = ENTRY.replace(before.replace("\\n", "\n"), after == null ? "" : after.replace("\\n", "\n"));

        PackException mistake = catchThrowableOfType(PackException.class, () -> read(text));

        assertThat(mistake).hasMessageContaining(told).hasMessageContaining("evidence.yaml:");
    }

    @Test
    void two_of_one_id_and_more_people_than_the_record_has_are_mistakes() throws IOException {
        Files.writeString(folder.resolve("trial.txt"), "NCT90000001\nAllocation: Randomized\nEnrollment: 10\n");
        String text = ENTRY + ENTRY.replace("{ file: study.pdf }", "{ nct: NCT90000001, file: trial.txt }");

        PackException mistake = catchThrowableOfType(PackException.class, () -> read(text));

        assertThat(mistake)
                .hasMessageContaining("8:7: error: there is evidence 'E-1' already")
                .hasMessageContaining("12:9: error: the record of NCT90000001 says 10 people, not 12");
    }

    private EvidenceBook read(String text) throws IOException {
        Path file = folder.resolve("evidence.yaml");
        Files.writeString(file, text);
        return EvidenceFile.read(file, rules);
    }
}
