package org.candorlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class EvidenceOptionTest {

    private static final String ENTRY = """
            - id: E-1
              claim: "It cures all."
              source: { doi: 10.1000/1 }
              design: document
              owner: medical director
              valid-until: 2027-01-31
            """;
    private static final String TRIAL = """
            {"protocolSection": {"identificationModule": {"nctId": "NCT90000001"},
              "statusModule": {"overallStatus": "COMPLETED"},
              "designModule": {"designInfo": {"allocation": "RANDOMIZED"}}}, "hasResults": true}
            """;

    private final Path folder;

    EvidenceOptionTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve("site"));
        write("site/a.html", "It cures all.");
        write("trial.json", TRIAL);
    }

    @Test
    void evidence_is_found_upward_from_the_first_page_and_clears_a_claim() throws IOException {
        write("evidence.yaml", ENTRY.replace("{ doi: 10.1000/1 }", "{ nct: NCT90000001, file: trial.json }"));

        Run run = Run.in(folder, "check", "site");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("1 finding is substantiated by evidence");
        assertThat(Run.in(folder, "check", "--show-excused", "site").out())
                .contains(
                        "settled:  substantiated (E-1): document, NCT90000001, trial.json; kept by medical director,");
        assertThat(Run.in(folder, "check", "-f", "json", "site").out()).contains("\"settledBy\": \"evidence\"");
    }

    @Test
    void what_is_no_study_does_not_clear_and_the_finding_says_why() throws IOException {
        write("other.yaml", ENTRY);

        Run run = Run.in(folder, "check", "--evidence", "other.yaml", "site");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("evidence: evidence does not cover this (E-1): a study of the design document cannot show");
    }

    @Test
    void configuration_may_name_the_file() throws IOException {
        write("candor.yaml", "evidence: held.yaml\n");
        write("held.yaml", ENTRY);

        assertThat(Run.in(folder, "check", "site").out()).contains("evidence does not cover this (E-1)");
    }

    @Test
    void evidence_that_nothing_rests_on_is_told() throws IOException {
        write("evidence.yaml", ENTRY.replace("It cures all.", "Nobody says this."));

        assertThat(Run.in(folder, "check", "site").out())
                .contains("Evidence E-1 bears no finding of the pages that were checked.");
        assertThat(Run.in(folder, "check", "-f", "json", "site").err()).contains("Evidence E-1 bears no finding");
    }

    @Test
    void a_mistake_in_the_file_is_one_message_with_its_place() throws IOException {
        write("evidence.yaml", ENTRY.replace("owner:", "ownr:"));

        Run run = Run.in(folder, "check", "site");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("candor: the records of this site cannot be used\n")
                .contains("evidence.yaml:5:3: error: unknown key 'ownr'", "hint: did you mean 'owner'?");
        assertThat(Run.in(folder, "check", "--evidence", "gone.yaml", "site").err())
                .contains("gone.yaml: error: there is no such file of evidence");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
