package org.candorlint.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candorlint.finding.CheckReport;
import org.candorlint.finding.Finding;
import org.candorlint.finding.Settlement;
import org.junit.jupiter.api.Test;

final class AdoptionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    private final CheckReport report = FoundReport.of(
            FoundReport.page("a.html", FoundReport.finding("a.html", 1, "a1"), FoundReport.finding("a.html", 2, "a2")),
            FoundReport.page("b.html"));

    @Test
    void what_is_known_is_carried_and_does_not_count() {
        CheckReport adopted = adopt(Set.of("a.html", "b.html"), entry("a.html", "a1"), entry("b.html", "b1"));

        assertThat(adopted.findings()).extracting(Finding::fingerprint).containsExactly("a2");
        assertThat(adopted.settlements().settled()).singleElement().satisfies(settled -> {
            assertThat(settled.finding().fingerprint()).isEqualTo("a1");
            assertThat(settled.by()).isEqualTo(new Settlement.Known());
        });
        assertThat(adopted.settlements().fixed()).isEqualTo(1);
        assertThat(adopted.allFindings()).hasSize(2);
    }

    @Test
    void without_records_everything_counts() {
        CheckReport adopted = new Adoption(Optional.empty(), Decisions.NONE, TODAY, name -> false).apply(report);

        assertThat(adopted.findings()).hasSize(2);
        assertThat(adopted.settlements().hasBaseline()).isFalse();
    }

    @Test
    void of_a_page_that_was_not_checked_nothing_is_fixed_unless_it_is_gone() {
        Set<String> there = Set.of("a.html", "b.html", "c.html");
        Baseline.Entry c = entry("c.html", "c1");

        assertThat(adopt(there, c).settlements().fixed()).isZero();
        assertThat(adopt(Set.of("a.html"), c, entry("a.html", "a1"))
                        .settlements()
                        .fixed())
                .isEqualTo(1);
    }

    @Test
    void a_baseline_of_another_folder_is_not_called_fixed() {
        CheckReport adopted = adopt(Set.of("a.html"), entry("site/a.html", "s1"));

        assertThat(adopted.settlements().fixed()).isZero();
        assertThat(adopted.settlements().notes())
                .singleElement()
                .asString()
                .contains("site/a.html", "Run Candor in the folder in which it was written");
    }

    @Test
    void a_baseline_grows_by_what_is_new_and_loses_what_is_fixed() {
        Baseline before = new Baseline(List.of(entry("a.html", "a1"), entry("a.html", "gone"), entry("c.html", "c1")));

        List<Baseline.Entry> added = before.added(report);
        List<Baseline.Entry> fixed = before.fixed(report, name -> false);

        assertThat(added).extracting(Baseline.Entry::fingerprint).containsExactly("a2");
        assertThat(fixed).extracting(Baseline.Entry::fingerprint).containsExactly("gone");
        assertThat(before.without(fixed).with(added).fingerprints()).containsExactlyInAnyOrder("a1", "a2", "c1");
    }

    private CheckReport adopt(Set<String> there, Baseline.Entry... entries) {
        return new Adoption(
                        Optional.of(new Baseline(List.of(entries))),
                        Decisions.NONE,
                        TODAY,
                        name -> !there.contains(name))
                .apply(report);
    }

    private static Baseline.Entry entry(String path, String fingerprint) {
        return new Baseline.Entry(path, fingerprint, "cure/all", "cures");
    }
}
