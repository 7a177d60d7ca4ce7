package org.candorlint.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.candorlint.finding.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DecisionsFileTest {

    private static final Decision DECISION = new Decision(
            "0123",
            Decision.Kind.FIX_BY,
            "A. Reader",
            "counsel: \"chief\"",
            LocalDate.of(2026, 5, 4),
            "# it's\n\\quoted\u0007\u2028\ud83d\ude00 {a: b}",
            Optional.of("E-7"),
            Optional.of(LocalDate.of(2027, 1, 31)),
            Optional.of("site/a b.html"));

    private final Path file;

    DecisionsFileTest(@TempDir Path folder) {
        file = folder.resolve("candor-decisions.yaml");
    }

    @Test
    void what_is_added_is_read_back_whatever_its_characters() throws IOException {
        String one = DecisionText.append("", DECISION, "cure/all", "cures\tall");
        Files.writeString(file, DecisionText.append(one.stripTrailing(), DECISION, "cure/all", "- cures"));

        assertThat(DecisionsFile.read(file).all()).containsExactly(DECISION, DECISION);
    }

    @Test
    void a_person_may_write_one_by_hand() throws IOException {
        Files.writeString(file, """
                # ours
                - finding: 00e1
                  decision: dismissed
                  person: A. Reader
                  role: editor
                  date: 2026-01-31
                  reason: A quotation of the regulator.
                """);

        assertThat(DecisionsFile.read(file).all()).singleElement().satisfies(decision -> {
            assertThat(decision.fingerprint()).isEqualTo("00e1");
            assertThat(decision.kind()).isEqualTo(Decision.Kind.DISMISSED);
            assertThat(decision.until()).isEmpty();
        });
    }

    @Test
    void mistakes_are_told_all_at_once_with_their_places() throws IOException {
        Files.writeString(file, """
                - finding: 00e1
                  decision: accept
                  person: A. Reader
                  role: editor
                  date: 31.1.2026
                  reason: ""
                - finding: 00e2
                  decision: fix-by
                  persn: A. Reader
                  role: editor
                  date: 2026-01-31
                  reason: Later.
                """);

        assertThatThrownBy(() -> DecisionsFile.read(file))
                .isInstanceOf(UnusableRecord.class)
                .hasMessageContaining("candor-decisions.yaml:2:13: error: unknown decision 'accept'")
                .hasMessageContaining("candor-decisions.yaml:5:9: error: '31.1.2026' is no date")
                .hasMessageContaining("candor-decisions.yaml:6:11: error: the key 'reason' says nothing")
                .hasMessageContaining("candor-decisions.yaml:7:3: error: a decision fix-by needs a day: until")
                .hasMessageContaining("candor-decisions.yaml:9:3: error: unknown key 'persn'");
    }

    @Test
    void a_missing_file_is_told() {
        assertThatThrownBy(() -> DecisionsFile.read(file)).hasMessageContaining("there is no such file of decisions");
    }
}
