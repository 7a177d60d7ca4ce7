package org.candorlint.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.candorlint.evidence.EvidenceCheck;
import org.candorlint.evidence.EvidenceFile;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Decision;
import org.candorlint.finding.EvidenceNote.State;
import org.candorlint.finding.Settlement;
import org.candorlint.language.opennlp.OpenNlpAnnotator;
import org.candorlint.rule.RuleSet;
import org.candorlint.strength.SmallPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class EvidenceAdoptionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final String STUDY = """
            - id: E-1
              claim: It cures all.
              source: { pmid: 123 }
              design: randomised-controlled
              owner: editor
              valid-until: 2027-01-31
            """;

    private final Path folder;
    private final RuleSet rules;
    private final CheckReport report =
            FoundReport.of(FoundReport.page("a.html", FoundReport.finding("a.html", 1, "a1")));

    EvidenceAdoptionTest(@TempDir Path folder) {
        this.folder = folder;
        this.rules = SmallPack.in(folder.resolve("pack"));
    }

    @Test
    void what_evidence_bears_is_carried_and_does_not_count_though_the_baseline_knows_it() throws IOException {
        CheckReport adopted = adopt(STUDY, Decisions.NONE);

        assertThat(adopted.findings()).isEmpty();
        assertThat(adopted.settlements().settled())
                .singleElement()
                .satisfies(settled -> assertThat(settled.by())
                        .isInstanceOfSatisfying(
                                Settlement.Substantiated.class,
                                by -> assertThat(by.evidence().id()).isEqualTo("E-1")));
        assertThat(adopted.settlements().notes()).isEmpty();
    }

    @Test
    void evidence_that_is_over_leaves_the_finding_and_says_so() throws IOException {
        CheckReport adopted = new Adoption(
                        Optional.empty(),
                        Decisions.NONE,
                        Optional.of(check(STUDY.replace("2027", "2025"))),
                        TODAY,
                        page -> false)
                .apply(report);

        assertThat(adopted.findings()).hasSize(1);
        assertThat(adopted.settlements().evidence(adopted.findings().get(0)))
                .hasValueSatisfying(note -> assertThat(note.state()).isEqualTo(State.EXPIRED));
    }

    @ParameterizedTest
    @EnumSource(Decision.Kind.class)
    void a_person_goes_before_evidence(Decision.Kind kind) throws IOException {
        CheckReport adopted = adopt(STUDY, decision(kind, TODAY));

        assertThat(adopted.settlements().settled())
                .singleElement()
                .satisfies(settled -> assertThat(settled.by()).isInstanceOf(Settlement.Decided.class));
    }

    @Test
    void evidence_bears_a_finding_of_which_a_decision_has_expired() throws IOException {
        CheckReport adopted = adopt(STUDY, decision(Decision.Kind.ACCEPTED, TODAY.minusDays(1)));

        assertThat(adopted.settlements().settled())
                .singleElement()
                .satisfies(settled -> assertThat(settled.by()).isInstanceOf(Settlement.Substantiated.class));
    }

    @Test
    void evidence_without_a_finding_is_told() throws IOException {
        CheckReport adopted = adopt(STUDY.replace("It cures all.", "Nobody says this."), Decisions.NONE);

        assertThat(adopted.settlements().notes())
                .containsExactly("Evidence E-1 bears no finding of the pages that were checked.");
    }

    private CheckReport adopt(String evidence, Decisions decisions) throws IOException {
        Baseline known = new Baseline(List.of(new Baseline.Entry("a.html", "a1", "cure/all", "")));
        return new Adoption(Optional.of(known), decisions, Optional.of(check(evidence)), TODAY, page -> false)
                .apply(report);
    }

    private static Decisions decision(Decision.Kind kind, LocalDate until) {
        return new Decisions(List.of(new Decision(
                "a1",
                kind,
                "A. Reader",
                "editor",
                TODAY,
                "So it is",
                Optional.empty(),
                Optional.of(until),
                Optional.empty())));
    }

    private EvidenceCheck check(String text) throws IOException {
        Path file = folder.resolve("evidence.yaml");
        Files.writeString(file, text);
        return new EvidenceCheck(EvidenceFile.read(file, rules), rules, new OpenNlpAnnotator(), TODAY, folder::resolve);
    }
}
