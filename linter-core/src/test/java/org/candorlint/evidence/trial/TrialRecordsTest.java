package org.candorlint.evidence.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.candorlint.evidence.trial.TrialRecord.Allocation;
import org.candorlint.rule.Category.Proof;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TrialRecordsTest {

    static final String GOOD = """
            {"protocolSection": {
              "identificationModule": {"nctId": "NCT90000001"},
              "statusModule": {"overallStatus": "COMPLETED"},
              "conditionsModule": {"conditions": ["Knee Osteoarthritis"]},
              "designModule": {"phases": ["PHASE2", "PHASE3"],
                "designInfo": {"allocation": "RANDOMIZED", "maskingInfo": {"masking": "DOUBLE"}},
                "enrollmentInfo": {"count": 120, "type": "ACTUAL"}},
              "armsInterventionsModule": {"interventions": [{"type": "BIOLOGICAL", "name": "PRP"}]}},
             "hasResults": true}
            """;

    private static final String TEXT = """
            A small trial of cells for the knee

            Status and phase

            Unknown
            Phase 2
            Phase 1

            Conditions

            Knee Pain

            Treatments

            Biological: Cells

            Identifiers

            NCT90000002

            Enrollment

            40 estimated patients

            Trial design

            Allocation

            Non-Randomized

            Masking

            Single Blind
            """;

    private final Path folder;

    TrialRecordsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void the_json_of_a_study_is_read() throws Exception {
        TrialRecord record = read("a.json", GOOD, "NCT90000001");

        assertThat(record.described())
                .isEqualTo("phase 2/3, randomised, masking: double, 120 people, status completed, results posted");
        assertThat(record.conditions()).containsExactly("Knee Osteoarthritis");
        assertThat(record.interventions()).containsExactly("PRP");
        assertThat(record.shortcomings(Proof.STUDY)).isEmpty();
    }

    @Test
    void the_text_of_a_page_is_read_and_a_small_open_trial_bears_nothing() throws Exception {
        TrialRecord record = read("b.txt", TEXT, "NCT90000002");

        assertThat(record.allocation()).isEqualTo(Allocation.NOT_RANDOMISED);
        assertThat(record.described())
                .isEqualTo("phase 1/2, not randomised, masking: single blind, 40 people planned, status unknown,"
                        + " no results posted");
        assertThat(record.conditions()).containsExactly("Knee Pain");
        assertThat(record.interventions()).containsExactly("Biological: Cells");
        assertThat(record.shortcomings(Proof.STUDY))
                .containsExactly("it is not randomised", "its status is unknown", "no results are posted");
        assertThat(record.shortcomings(Proof.DOCUMENT)).containsExactly("no results are posted");
    }

    @Test
    void what_a_record_does_not_say_is_not_assumed() throws Exception {
        TrialRecord record = read(
                "c.json",
                "{\"protocolSection\": {\"identificationModule\": {\"nctId\": \"NCT90000003\"}}}",
                "NCT90000003");

        assertThat(record.shortcomings(Proof.STUDY))
                .containsExactly(
                        "it does not say that it is randomised", "its status is not given", "no results are posted");
    }

    @Test
    void a_trial_of_phase_1_is_about_safety() throws Exception {
        TrialRecord record = read("d.json", GOOD.replace("\"PHASE2\", \"PHASE3\"", "\"EARLY_PHASE1\""), "NCT90000001");

        assertThat(record.shortcomings(Proof.STUDY)).containsExactly("a trial of phase early 1 is about safety");
    }

    @Test
    void a_file_that_is_no_such_record_is_told() {
        assertThatThrownBy(() -> read("e.json", GOOD, "NCT90000009"))
                .isInstanceOf(UnreadableRecord.class)
                .hasMessage("is the record of NCT90000001, not of NCT90000009");
        assertThatThrownBy(() -> read("f.json", "{", "NCT90000001")).hasMessageStartingWith("is no JSON: ");
        assertThatThrownBy(() -> read("g.txt", "A poem.", "NCT90000001"))
                .hasMessage("is no record of NCT90000001 from ClinicalTrials.gov");
    }

    @Test
    void other_files_are_left_alone() throws Exception {
        Files.writeString(folder.resolve("letter.txt"), "We write about your product.");
        Files.writeString(folder.resolve("paper.pdf"), GOOD);

        assertThat(TrialRecords.read(folder.resolve("paper.pdf"), Optional.of("NCT90000001")))
                .isEmpty();
        assertThat(TrialRecords.read(folder.resolve("letter.txt"), Optional.empty()))
                .isEmpty();
    }

    private TrialRecord read(String name, String text, String id) throws IOException, UnreadableRecord {
        Files.writeString(folder.resolve(name), text);
        return TrialRecords.read(folder.resolve(name), Optional.of(id)).orElseThrow();
    }
}
